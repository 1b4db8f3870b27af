import { render } from 'preact-render-to-string'
import { BlockOf } from '../../report/block.tsx'
import type { Block, Chart } from '../../report/document.ts'

export interface BlocksProps {
  /** Unique on the page: what the ids of its parts begin with. */
  id: string
  blocks: readonly Block[]
  drawings?: ReadonlyMap<Chart, string>
  /** Words to open the table below a chart with. */
  unfold?: string
}

const none: ReadonlyMap<Chart, string> = new Map()

/** Blocks of a report on a page: the same words, tables and charts. */
export function Blocks({ id, blocks, drawings = none, unfold }: BlocksProps) {
  return (
    <div class="report">
      {blocks.map((block, i) => (
        <BlockOf key={i} block={block} id={`${id}-${i + 1}`} drawings={drawings} unfold={unfold} />
      ))}
    </div>
  )
}

/** The same as text, to be kept. */
export const renderBlocks = (props: BlocksProps): string => render(<Blocks {...props} />)
