import { unzipSync } from 'fflate'
import type { Project } from './project.ts'
import type { Answer, Client, Headers, Service } from './service.ts'

/**
 * Two services that get the same requests, but for what Ann gives while a round is open. Whatever others
 * can read must be the same in both, but for the hashes.
 */
export interface Twin {
  service: Service
  project: Project
  /** Entries with what Ann gave in the open round. */
  entries: number[]
  /** Simulations of the round, where there can be any. */
  analyses: string[]
  /** What was logged until then. */
  log: string
}
/** Everything that can be read, by the operation that reads it. */
export const ways: Record<string, { operation: string; paths: (twin: Twin) => string[]; headers?: Headers }> =
  {
    'who am I': { operation: 'getOwnAccount', paths: () => ['/me'] },
    'the projects': { operation: 'listProjects', paths: () => ['/projects'] },
    'the project': { operation: 'getProject', paths: ({ project }) => [project.path] },
    'the participants': {
      operation: 'listParticipants',
      paths: ({ project }) => [`${project.path}/participants`],
    },
    'the tokens': {
      operation: 'listTokens',
      paths: ({ project }) => [`${project.path}/participants/${project.ann.id}/tokens`],
    },
    'the sessions': {
      operation: 'listSessions',
      paths: ({ project }) => [`${project.path}/participants/${project.ann.id}/sessions`],
    },
    'the framework': { operation: 'getFramework', paths: ({ project }) => [`${project.path}/framework`] },
    'the findings on the framework': {
      operation: 'lintFramework',
      paths: ({ project }) => [`${project.path}/framework/lint`],
    },
    'the weighting rounds': {
      operation: 'listWeightingRounds',
      paths: ({ project }) => [`${project.path}/weighting-rounds`],
    },
    'the weights': {
      operation: 'listWeightSets',
      paths: ({ project }) => [`${project.path}/weight-sets`],
    },
    'the versions of the framework': {
      operation: 'listFrameworkVersions',
      paths: ({ project }) => [`${project.path}/framework/versions`],
    },
    'a version of the framework': {
      operation: 'getFrameworkVersion',
      paths: ({ project }) => [`${project.path}/framework/versions/1`],
    },
    'a comparison of versions': {
      operation: 'compareFrameworkVersion',
      paths: ({ project }) => [`${project.path}/framework/versions/1/comparison`],
    },
    'the models': { operation: 'listModels', paths: ({ project }) => [`${project.path}/models`] },
    'a model': { operation: 'getModel', paths: ({ project }) => [`${project.path}/models/M1`] },
    'the rounds and their progress': {
      operation: 'listRounds',
      paths: ({ project }) => [`${project.path}/rounds`],
    },
    'a round and its progress': {
      operation: 'getRound',
      paths: ({ project }) => [`${project.path}/rounds/1`],
    },
    'the scores, also when asked for by assessor, round or place': {
      operation: 'listScores',
      paths: ({ project, entries }) =>
        ['', `?assessor=${project.ann.id}`, '?round=1', `?after=${entries[0]! - 1}&limit=1`].map(
          query => `${project.path}/scores${query}`,
        ),
    },
    'the score sheet': {
      operation: 'getScoreSheet',
      paths: ({ project }) => ['xlsx', 'ods'].map(format => `${project.path}/score-sheet?format=${format}`),
    },
    'the measurements': {
      operation: 'listMeasurements',
      paths: ({ project }) => [`${project.path}/measurements`],
    },
    'the developments': {
      operation: 'listDevelopments',
      paths: ({ project }) => [`${project.path}/developments`],
    },
    'a development': {
      operation: 'getDevelopment',
      paths: ({ project }) => [`${project.path}/developments/N1`],
    },
    'the last change of a development': {
      operation: 'getLastMove',
      paths: ({ project }) => [`${project.path}/developments/N1/last-move`],
    },
    'the signals': { operation: 'listSignals', paths: ({ project }) => [`${project.path}/signals`] },
    'the ranking, now and at every entry of the round': {
      operation: 'getRanking',
      paths: ({ project, entries }) =>
        ['', ...entries.map(seq => `?asOf=${seq}`)].map(query => `${project.path}/ranking${query}`),
    },
    'the cross-checks': {
      operation: 'getCrossChecks',
      paths: ({ project }) => [`${project.path}/cross-checks`],
    },
    'the agreement': {
      operation: 'getAgreement',
      paths: ({ project, entries }) =>
        ['', `?asOf=${entries[2]}`].map(query => `${project.path}/agreement${query}`),
    },
    'the agenda': {
      operation: 'getAgenda',
      paths: ({ project, entries }) =>
        ['', `?asOf=${entries[2]}`].map(query => `${project.path}/agenda${query}`),
    },
    'what was noted of the discussion': {
      operation: 'listDiscussionNotes',
      paths: ({ project }) => [`${project.path}/discussion-notes`],
    },
    'the robustness': {
      operation: 'getRobustness',
      paths: ({ project, entries }) =>
        ['', `?asOf=${entries[2]}`].map(query => `${project.path}/robustness${query}`),
    },
    'what we are waiting for': {
      operation: 'getOutlook',
      paths: ({ project, entries }) =>
        ['', `?asOf=${entries[2]}`].map(query => `${project.path}/outlook${query}`),
    },
    'the verdict': {
      operation: 'getVerdict',
      paths: ({ project, entries }) =>
        ['', `?asOf=${entries[2]}`].map(query => `${project.path}/verdict${query}`),
    },
    'the simulations': { operation: 'listAnalyses', paths: ({ project }) => [`${project.path}/analyses`] },
    'a simulation': {
      operation: 'getAnalysis',
      paths: ({ project, analyses }) => analyses.map(id => `${project.path}/analyses/${id}`),
    },
    'how far a simulation is': {
      operation: 'followAnalysis',
      paths: ({ project, analyses }) => analyses.map(id => `${project.path}/analyses/${id}/progress`),
    },
    'the report in HTML': {
      operation: 'getReport',
      paths: ({ project }) => [`${project.path}/report?format=html`],
    },
    'the report in Markdown': {
      operation: 'getReport',
      paths: ({ project, entries }) => [
        `${project.path}/report?format=markdown`,
        `${project.path}/report?format=markdown&asOf=${entries[2]}`,
      ],
      headers: { 'accept-language': 'en' },
    },
    'the report in JSON': {
      operation: 'getReport',
      paths: ({ project }) => [`${project.path}/report?format=json`],
    },
    'the reports for a board and for secretaries': {
      operation: 'getReport',
      paths: ({ project, entries }) => [
        `${project.path}/report?for=board`,
        `${project.path}/report?for=secretaries&format=markdown&asOf=${entries[2]}`,
      ],
    },
    'the verdict on one A4': {
      operation: 'getReport',
      paths: ({ project, entries }) => [
        `${project.path}/report?kind=verdict`,
        `${project.path}/report?kind=verdict&format=markdown&asOf=${entries[2]}`,
      ],
    },
    'the reports for an office': {
      operation: 'getReport',
      paths: ({ project }) => [
        `${project.path}/report?format=odt`,
        `${project.path}/report?kind=verdict&format=docx`,
        `${project.path}/report?kind=progress&format=docx`,
      ],
    },
    'the spreadsheets': {
      operation: 'getReport',
      paths: ({ project, entries }) =>
        ['xlsx', 'ods', 'csv', `csv&asOf=${entries[2]}`].map(
          format => `${project.path}/report?format=${format}`,
        ),
    },
    'the progress report, now and at every entry of the round': {
      operation: 'getReport',
      paths: ({ project, entries }) =>
        ['', '&format=json', ...entries.map(seq => `&format=json&asOf=${seq}`)].map(
          query => `${project.path}/report?kind=progress${query}`,
        ),
    },
    'what was reported of the progress': {
      operation: 'listProgressReports',
      paths: ({ project }) => [`${project.path}/progress-reports`],
    },
    'the decisions': { operation: 'listDecisions', paths: ({ project }) => [`${project.path}/decisions`] },
    'the entries of the dossier': {
      operation: 'listEntries',
      paths: ({ project, entries }) => [
        `${project.path}/entries`,
        `${project.path}/entries?after=${entries[0]! - 1}&limit=2`,
      ],
    },
    'an entry of the dossier': {
      operation: 'getEntry',
      paths: ({ project, entries }) => entries.map(seq => `${project.path}/entries/${seq}`),
    },
    'the verification': {
      operation: 'verifyDossier',
      paths: ({ project }) => [`${project.path}/verification`],
    },
    'the dossier as one file': {
      operation: 'exportDossier',
      paths: ({ project }) => [`${project.path}/dossier`],
    },
    'the dossier as a ZIP': {
      operation: 'exportDossier',
      paths: ({ project }) => [`${project.path}/dossier?format=zip`],
    },
  }
export const names = Object.keys(ways)

export const others: Record<string, (twin: Twin) => Client> = {
  administrator: ({ service }) => service.administrator,
  facilitator: ({ project }) => project.facilitator,
  'other assessor': ({ project }) => project.bob,
  reader: ({ project }) => project.reader,
}

/** Also without the hash of a report's style, which prints the head hash at the foot of each page. */
export const withoutHashes = (text: string) => text.replace(/[0-9a-f]{64}|sha256-[\w+/]+=/g, '#')

/** What somebody reads along one way, without what must differ: hashes, and the time of day. */
export async function read(twin: Twin, client: Client, name: string) {
  const { paths, headers } = ways[name]!
  const answers: Answer[] = []
  for (const path of paths(twin)) answers.push(await client.get(path, headers))
  return answers.map(({ status, text, bytes, headers: { date: _, 'content-length': length, ...rest } }) => ({
    status,
    text: withoutHashes(isZip(bytes) ? unpacked(bytes) : text),
    headers: withoutHashes(JSON.stringify(isZip(bytes) ? rest : { ...rest, length })),
  }))
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/** What is in a ZIP, and in what is packed in that; a packed hash packs a little smaller or larger than another. */
const unpacked = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, content]) =>
      isZip(content) ? `${name}: ${unpacked(content)}` : `${name}: ${Buffer.from(content).toString('utf8')}`,
    )
    .join('\n')
    .replace(/"size": \d+|<omvang>\d+/g, '')
