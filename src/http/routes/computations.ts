import type { App } from '../../app/app.ts'
import { captioned } from '../../i18n/table-words.ts'
import { ComputationRequest, ComputationResult } from '../../mcda/compute.ts'
import type { Api } from '../api.ts'
import { guardOf } from '../guard.ts'
import { languageOf } from '../language.ts'

export function computations(api: Api, app: App): void {
  api.post(
    '/computations',
    {
      config: { operation: 'compute' },
      // The maths checks its own input, and says better what is wrong with it.
      validatorCompiler: () => value => ({ value }),
      schema: {
        tags: ['computations'],
        summary:
          'Compute a decision problem: weights, scores, ranks and the tables they come from; nothing is stored',
        body: ComputationRequest,
        response: { 200: ComputationResult },
      },
    },
    async (request, reply) => {
      guardOf(request)
      const language = languageOf(request)
      reply.header('Content-Language', language)
      return captioned(language, await app.computations.compute(request.body))
    },
  )
}
