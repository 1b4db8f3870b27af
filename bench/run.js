// Ratios against a baseline in the same run, several rounds, medians. Never a time that must be met.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { developments } from './developments.js'
import { fold } from './fold.js'
import { hitAndRunSteps } from './hit-and-run.js'
import { methods } from './methods.js'
import { pages } from './pages.js'
import { pool } from './pool.js'
import { ranking } from './ranking.js'
import { robustness } from './robustness.js'
import { scores } from './scores.js'
import { smaa } from './smaa.js'
import { weights } from './weights.js'

const folder = mkdtempSync(join(tmpdir(), 'weegkader-bench-'))
const rows = []
try {
  // The maths first, in a fresh process as its baselines are.
  rows.push(...(await methods()))
  rows.push(...(await weights()))
  rows.push(...developments())
  rows.push(...(await smaa()))
  rows.push(...hitAndRunSteps())
  rows.push(robustness())
  rows.push(await scores(folder))
  rows.push(await ranking(folder))
  rows.push(...(await fold(folder)))
  rows.push(...(await pool(folder)))
  rows.push(...(await pages(folder)))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const { version, dependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
const figure = value =>
  Number.isNaN(value) ? '-' : value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 })
const lines = [
  '# Last benchmark',
  '',
  `\`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: weegkader ${version}, Node ${process.version}, fastify ${dependencies.fastify}, ` +
    `better-sqlite3 ${dependencies['better-sqlite3']}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}.`,
  'Shared and noisy machine: only the ratios carry over. Each is the median of paired rounds.',
  '',
  '| what | against | ours | baseline | ratio | wanted |',
  '|---|---|---:|---:|---:|---|',
  ...rows.map(
    r =>
      `| ${r.what} | ${r.against} | ${figure(r.ours)} | ${figure(r.baseline)} | **${Number.isNaN(r.ratio) ? '-' : r.ratio.toFixed(2)}** | ${r.wanted} |`,
  ),
  '',
]
console.log(lines.join('\n'))
writeFileSync(fileURLToPath(new URL('./RESULTS.md', import.meta.url)), lines.join('\n'))
