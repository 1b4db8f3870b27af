import type { Account, Role } from './accounts.ts'

const everyone = 'public'
const all: Role[] = ['administrator', 'facilitator', 'assessor', 'reader']
const lead: Role[] = ['administrator', 'facilitator']
const operator: Role[] = ['administrator']

/**
 * Who may do what: one line per operation, and nothing is allowed that is not here. Inside a project a
 * token works for its own project only; an administrator's works for all, and sees no blind score either.
 */
export const rights = {
  getHealth: everyone,
  getOpenApi: everyone,
  listCatalogues: everyone,
  getCatalogue: everyone,
  compute: everyone,

  getOwnAccount: all,
  listProjects: all,
  openProject: operator,
  getProject: all,
  pauseProject: lead,
  resumeProject: lead,
  setDeadline: ['facilitator'],

  listParticipants: all,
  admitParticipant: lead,
  removeParticipant: lead,
  listTokens: lead,
  issueToken: lead,
  revokeToken: lead,
  issueInvitation: lead,
  listSessions: lead,
  revokeSession: lead,

  listWeightingRounds: all,
  openWeightingRound: ['facilitator'],
  closeWeightingRound: ['facilitator'],
  listWeightSets: all,
  giveWeights: ['assessor'],
  adoptWeights: ['facilitator'],

  getFramework: all,
  draftFramework: ['facilitator'],
  lintFramework: all,
  giveScoresToPilot: ['facilitator'],
  sealFramework: ['facilitator'],
  listFrameworkVersions: all,
  amendFramework: ['facilitator'],
  getFrameworkVersion: all,
  compareFrameworkVersion: all,

  listModels: all,
  proposeModels: ['facilitator'],
  getModel: all,
  reviseModel: ['facilitator'],
  withdrawModel: ['facilitator'],

  listRounds: all,
  openRound: ['facilitator'],
  getRound: all,
  closeRound: ['facilitator'],

  listScores: all,
  giveScore: ['assessor'],
  giveScores: ['assessor'],
  getScoreSheet: ['assessor'],
  handInScoreSheet: ['assessor'],
  handInScores: ['assessor'],
  listMeasurements: all,
  enterMeasurements: ['facilitator'],

  listDevelopments: all,
  registerDevelopments: ['facilitator'],
  getDevelopment: all,
  moveDevelopment: ['facilitator'],
  declareOutcomes: ['facilitator'],
  getLastMove: all,
  listSignals: all,
  receiveSignal: ['facilitator', 'assessor'],

  getRanking: all,
  getCrossChecks: all,
  getAgreement: all,
  getAgenda: all,
  getRobustness: all,
  askRobustness: all,
  getOutlook: all,
  getVerdict: all,
  listAnalyses: all,
  startAnalysis: all,
  getAnalysis: all,
  followAnalysis: all,
  cancelAnalysis: lead,
  getReport: all,
  listProgressReports: all,
  reportProgress: ['facilitator'],
  listDiscussionNotes: all,
  noteDiscussion: ['facilitator'],
  listDecisions: all,
  recordDecision: ['facilitator'],

  listEntries: all,
  getEntry: all,
  verifyDossier: all,
  exportDossier: lead,
} as const satisfies Record<string, 'public' | readonly Role[]>

export type Operation = keyof typeof rights

/** Why an account may not do this in this project (undefined: in none in particular); null when it may. */
export function objection(
  account: Account | null,
  operation: Operation,
  project?: string,
): 'unauthenticated' | 'not-found' | 'forbidden' | null {
  const allowed: 'public' | readonly string[] = rights[operation]
  if (allowed === 'public') return null
  if (!account) return 'unauthenticated'
  // Somebody else's project does not exist, as far as this account is concerned.
  if (project !== undefined && account.project !== null && account.project !== project) return 'not-found'
  return allowed.includes(account.role) ? null : 'forbidden'
}
