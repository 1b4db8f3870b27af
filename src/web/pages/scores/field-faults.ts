import { z } from 'zod'
import { InvalidRequest } from '../../../http/problem.ts'

/** What is wrong with a field, in the language of who sent it. */
export interface FieldFault {
  field: string
  message: string
}

/** Told beside the fields. The sentences are made already: they name the cell that they are about. */
export function refusalOf(faults: readonly FieldFault[]): InvalidRequest {
  const schema = z.unknown().superRefine((_, context) => {
    for (const { field, message } of faults) context.addIssue({ code: 'custom', path: [field], message })
  })
  return new InvalidRequest('body', schema, null)
}
