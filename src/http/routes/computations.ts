import { z } from 'zod'
import { ComputationRequest, compute } from '../../mcda/compute.ts'
import type { Server } from '../server.ts'

export function computations(api: Server): void {
  api.post(
    '/computations',
    {
      config: { operation: 'compute' },
      schema: {
        tags: ['computations'],
        summary:
          'Compute a decision problem: weights, scores, ranks and the tables they come from; nothing is stored',
        body: ComputationRequest,
        response: { 200: z.looseObject({ method: z.string() }).meta({ id: 'Computation' }) },
      },
    },
    async request => compute(request.body) as { method: string },
  )
}
