import type { Agenda } from '../dossier/agenda.ts'
import type { Agreement } from '../dossier/agreement.ts'
import type { CrossChecks } from '../dossier/cross-checks.ts'
import type { Development, DevelopmentOutcome, DevelopmentStatus } from '../dossier/development.ts'
import type { DecisionKind, ProjectRole } from '../dossier/event.ts'
import type { Framework } from '../dossier/framework.ts'
import type { Model, ModelConflict } from '../dossier/model.ts'
import type { Outcome } from '../dossier/outcome.ts'
import type { Outlook } from '../dossier/outlook.ts'
import type { Robustness } from '../dossier/robustness.ts'
import type { ScoreContent, ScoreTarget } from '../dossier/score.ts'
import type { Text } from '../dossier/text.ts'
import type { Statement } from '../dossier/verdict-page.ts'
import type { Weighting } from '../dossier/weighting-view.ts'
import type { Computation, TotalDiffers } from '../mcda/expression/formula.ts'
import type { Place } from '../mcda/national.ts'
import type { Problem } from '../mcda/problem.ts'

/**
 * All that a report tells, as data: what the app reads from a dossier at one entry. The JSON report is
 * exactly this, so `reproduce` can compute every number again. It holds nothing of an open round and no
 * clock of its own: the same entry gives the same bytes.
 */
export interface ReportSource {
  format: 'weegkader-report@1'
  project: { id: string; name: Text; example: Text | null }
  framework: {
    document: Framework
    /** First version first; the last is the one in force. Free texts are null once erased. */
    versions: { number: number; hash: string; at: string; decidedBy: string | null; reason: string | null }[]
  }
  models: (Model & { conflicts: ModelConflict[] })[]
  /** `label` is position and organisation, or the id once erased: never a person's name. */
  participants: { id: string; role: ProjectRole; label: string }[]
  /** Named after what its members say they belong to; null once erased. */
  organisations: { id: string; name: string | null }[]
  rounds: { number: number; openedAt: string; closedAt: string | null }[]
  developments: {
    development: Development
    status: DevelopmentStatus
    expectedDate: string | null
    outcomes: DevelopmentOutcome[]
    history: { status: DevelopmentStatus; outcome: string | null; at: string; note: string | null }[]
  }[]
  signals: { development: string; at: string; source: string | null; text: string | null }[]
  /** Where the measured levels come from, each evidence text once with the criteria it is for. */
  evidence: { criterion: string; text: string | null }[]
  /** Measured levels that were computed: from what, and what was found while computing. */
  computations: (ScoreTarget & { value: number; computation: Computation; findings: TotalDiffers[] })[]
  /** Both rankings side by side for each amendment, and the problems they follow from. */
  amendments: {
    number: number
    before: Place[]
    after: Place[]
    problems: { before: Problem; after: Problem }
  }[]
  decisions: {
    kind: DecisionKind
    model: string | null
    decidedBy: string | null
    text: string | null
    at: string
    restsOn: { seq: number; hash: string }
  }[]
  /** What the discussions of closed rounds came to, as it was noted. Absent before release 0.4. */
  discussion: {
    round: number
    criterion: string
    /** Null: about the criterion as a whole. */
    model: string | null
    fn: string | null
    text: string | null
    /** Who noted it. */
    by: string
    at: string
  }[]
  /** How the weights came about; individual sets with the assessor's id. */
  weighting: Weighting
  crossChecks: Omit<CrossChecks, 'basis'>
  agreement: Omit<Agreement, 'basis'>
  agenda: Omit<Agenda, 'basis'>
  robustness: Omit<Robustness, 'basis'>
  /** What are we waiting for? */
  outlook: Omit<Outlook, 'basis'>
  /** The verdict on one page. */
  statements: Statement[]
  problem: Problem
  outcome: Outcome
}

/** One score of a closed round, or one measured level: what the data sheets list beside a report. */
export interface ScoreRecord extends ScoreTarget {
  /** Null: measured, by nobody's judgement and in no round. */
  assessor: string | null
  round: number | null
  score: ScoreContent
  /** Of a measured level: where it comes from. Null: none, or erased. */
  motivation: string | null
  at: string
}

/** All that goes into the package of a dossier, at one entry. */
export interface PackageOrder {
  kind: 'package'
  name: Text
  /** The ledger as its reader may have it, and the texts beside it. */
  dossier: {
    project: string
    seq: number
    hash: string
    entries: { seq: number; text: string | null; hash: string }[]
  }
  /** The framework in force; null: nothing is sealed. */
  framework: Framework | null
  /** Null: there is no ranking yet. */
  source: ReportSource | null
  records: ScoreRecord[]
}
