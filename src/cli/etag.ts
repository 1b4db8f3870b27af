import type { WeegkaderClient } from '../client/index.ts'
import { take } from './connection.ts'

/** The ETag of a project's structure as it stands now: the command acts on what it has just seen. */
export async function etagOf(client: WeegkaderClient, projectId: string): Promise<string> {
  const { response } = await take(client.GET('/projects/{projectId}', { params: { path: { projectId } } }))
  return response.headers.get('etag') ?? ''
}
