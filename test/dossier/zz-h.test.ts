import { test } from 'vitest'
import { statementText } from '../../src/i18n/statement-text.ts'
import { sampleNames, statementSamples } from '../i18n/statement-samples.ts'
test('x', () => {
  for (const language of ['nl', 'en'] as const) console.log(Object.entries(statementSamples).map(([code, list]) => `# ${code}\n` + list.map(params => statementText(language, { code, params: params as any }, sampleNames)).join('\n')).join('\n'))
})
