import { z } from 'zod'
import type { MessageKey } from '../i18n/message.ts'
import { saying } from './decimal.ts'

/** A box that has to be ticked. What is not ticked is not sent at all: `optional().refine()` would let that pass. */
export const ticked = (words: MessageKey) =>
  z.preprocess(
    typed => typed ?? '',
    z.string().refine(typed => typed === 'yes', saying(words)),
  )
