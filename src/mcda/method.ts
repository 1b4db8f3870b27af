import { z } from 'zod'
import { Table, type TableForm } from './table.ts'

/**
 * A decision method behind the stateless door (see compute.ts). One file a method in methods/, and
 * one line in the list of compute.ts.
 */
export interface Method<
  Name extends string = string,
  Version extends number = number,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  /** As in requests and in the files of reference cases. */
  readonly name: Name
  /** Raised when the same input would get another answer. */
  readonly version: Version
  /** Where the formula is published. */
  readonly reference: string
  /** Made with {@link inputOf}: the form only. What numbers must obey together, `compute` checks. */
  readonly input: Input
  /** Made with {@link outputOf}; or a discriminated union of those. */
  readonly output: Output
  readonly example: z.input<Input>
  /** Every table a result can carry, as declared with `tableForm`. */
  readonly tables: readonly TableForm[]
  /** Whether an input is too much work to do while others wait for an answer: more than some milliseconds. */
  readonly isLong?: (input: z.output<Input>) => boolean
  /** @throws InvalidProblem with a path relative to the input. */
  compute(input: z.output<Input>): z.output<Output>
}

/** Infers the types of a method's schemas. */
export const method = <
  const Name extends string,
  const Version extends number,
  Input extends z.ZodType,
  Output extends z.ZodType,
>(
  definition: Method<Name, Version, Input, Output>,
): Method<Name, Version, Input, Output> => definition

/** An input of these fields, and `what`: a label of the caller's own, as the reference cases have. */
export const inputOf = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z.strictObject({
    ...fields,
    what: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'A label of your own; a normalisation that is left out may be named in it.' }),
  })

/** A result of these fields, and the tables that explain it. */
export const outputOf = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z.strictObject({ ...fields, tables: z.array(Table) })
