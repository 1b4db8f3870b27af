import { type ReportFormat, type ReportOrder, renderReport } from './render.ts'
import type { PackageOrder } from './source.ts'

/** What can be made of a dossier: one report, or the package with all of it. */
export type RenderOrder = ReportOrder | PackageOrder

/** The package is loaded when it is asked for, with all that it needs. */
export const render = async (order: RenderOrder): Promise<string | Uint8Array> =>
  order.kind === 'package' ? (await import('./package.ts')).renderPackage(order) : renderReport(order)

const heavy: readonly ReportFormat[] = ['odt', 'docx', 'xlsx', 'ods']

/** Pictures in points and sheets of many rows take long enough to hold up others; text does not. */
export const isHeavy = (order: RenderOrder): boolean =>
  order.kind === 'package' || heavy.includes(order.format)
