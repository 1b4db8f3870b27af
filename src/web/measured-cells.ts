import type { Framework } from '../dossier/framework.ts'
import type { Model } from '../dossier/model.ts'
import { functionsOf } from '../dossier/problem.ts'
import type { ScoreTarget } from '../dossier/score.ts'

/** Every cell that is measured and not judged. */
export const measuredCells = (framework: Framework, models: readonly Model[]): ScoreTarget[] =>
  framework.criteria
    .filter(({ input }) => input === 'measured')
    .flatMap(criterion =>
      models.flatMap(({ id: model }) =>
        (functionsOf(framework, criterion) ?? [{ id: null }]).map(({ id: fn }) => ({
          model,
          criterion: criterion.id,
          fn,
        })),
      ),
    )
