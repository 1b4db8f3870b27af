import { Refusal } from '../dossier/refusal.ts'

/**
 * Does what a form asks; when a rule refuses it, its places in the request become names of fields, so that
 * each reason stands beside the field that it is about.
 */
export async function atFields<T>(fieldAt: (path: string) => string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, params, path, details } = error
    throw new Refusal(
      code,
      params,
      fieldAt(path),
      details.map(detail => ({ ...detail, path: fieldAt(detail.path) })),
    )
  }
}
