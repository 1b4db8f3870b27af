import type { WeegkaderClient } from '../client/index.ts'
import type { ReportSource } from '../report/source.ts'
import { take } from './connection.ts'

/** Everything a report tells, as the JSON report has it. */
export async function reportSource(
  client: WeegkaderClient,
  project: string,
  asOf?: number,
): Promise<ReportSource> {
  const { data } = await take(
    client.GET('/projects/{projectId}/report', {
      params: { path: { projectId: project }, query: { asOf, format: 'json' } },
      parseAs: 'json',
    }),
  )
  return data as unknown as ReportSource
}
