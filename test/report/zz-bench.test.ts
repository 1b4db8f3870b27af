import { test } from 'vitest'
import { zipSync, unzipSync, strToU8, strFromU8 } from 'fflate'
import { readScoreSheet } from '../../src/app/score-reading.ts'
import { scoreFormSheets } from '../../src/report/sheet/score-form-sheets.ts'
import { scoreFormWords } from '../../src/report/sheet/score-form-words.ts'
import { renderWorkbook } from '../../src/report/sheet/workbook.ts'
import { scoreFormOf } from '../../src/dossier/score-form.ts'
import { given } from '../fixtures/given.ts'
import { ANN, scoring } from '../fixtures/story.ts'
const time = <T>(name: string, f: () => T): T => { const t = performance.now(); const r = f(); console.log(name, Math.round(performance.now() - t), 'ms'); return r }
const base = scoreFormOf(given(...scoring()), ANN)
const form = { ...base, rows: base.rows.map(r => ({ ...r, answer: null })) } as never
const x = renderWorkbook(scoreFormSheets(form, 'nl'), 'xlsx', 'nl'), o = renderWorkbook(scoreFormSheets(form, 'nl'), 'ods', 'nl')
const words = Object.values(scoreFormWords)
const files = unzipSync(x), ofiles = unzipSync(o)
const P = 'xl/worksheets/sheet2.xml'
const s2 = strFromU8(files[P]!), oc = strFromU8(ofiles['content.xml']!)
const X = (insert: string, extra = {}) => zipSync({ ...files, [P]: strToU8(s2.replace('</sheetData>', () => insert + '</sheetData>')), ...extra })
const O = (insert: string) => zipSync({ ...ofiles, 'content.xml': strToU8(oc.replace('</table:table>', () => insert + '</table:table>')) })
const N = 45_000_000
const cases: [string, () => Uint8Array][] = [
  ['240k cells', () => X(Array.from({ length: 240_000 }, (_, i) => `<row r="${i + 10}"><c r="I${i + 10}"><v>1</v></c></row>`).join(''))],
  ['240k array formulas', () => X(Array.from({ length: 240_000 }, (_, i) => `<row r="${i + 10}"><c r="I${i + 10}"><f t="array" ref="I${i + 10}:I${i + 11}">1</f><v>1</v></c></row>`).join(''))],
  ['240k shared', () => X(`<row r="9"><c r="I9"><f t="shared" si="1" ref="I9:I900000">${'A1+'.repeat(2000)}1</f></c></row>` + Array.from({ length: 240_000 }, (_, i) => `<row r="${i + 10}"><c r="I${i + 10}"><f t="shared" si="1"/></c></row>`).join(''))],
  ['rows', () => X('<row r="1">'.repeat(N / 11 | 0))],
  ['rows closed', () => X('<row></row>'.repeat(N / 11 | 0))],
  ['merges', () => X('', { [P]: strToU8(s2.replace('<pageMargins', '<mergeCells>' + '<mergeCell ref="A1:B2"/>'.repeat(N / 25 | 0) + '</mergeCells><pageMargins')) })],
  ['lt', () => X('<'.repeat(N))],
  ['text', () => X('x'.repeat(N))],
  ['is', () => X(`<row r="9"><c r="I9" t="inlineStr"><is>${'<t>'.repeat(N / 3 | 0)}</is></c></row>`)],
  ['comments', () => X('<!--'.repeat(N / 4 | 0))],
  ['wb names', () => zipSync({ ...files, 'xl/workbook.xml': strToU8(strFromU8(files['xl/workbook.xml']!).replace('<definedNames>', '<definedNames>' + '<definedName name="a">A1</definedName>'.repeat(1_000_000))) })],
  ['styles', () => zipSync({ ...files, 'xl/styles.xml': strToU8(strFromU8(files['xl/styles.xml']!).replace('<cellXfs', '<cellXfs count="9">' + '<xf numFmtId="0"/>'.repeat(2_000_000) + '</cellXfs><cellXfs')) })],
  ['ods lt', () => O('<'.repeat(N))],
  ['ods rows', () => O('<table:table-row>'.repeat(N / 17 | 0))],
  ['ods comments', () => O('<!--'.repeat(N / 4 | 0))],
  ['ods spans', () => O(`<table:table-row><table:table-cell office:value-type="string">${'<text:p>'.repeat(N / 8 | 0)}</table:table-cell></table:table-row>`)],
  ['ods tables', () => O('</table:table>' + '<table:table table:name="a"></table:table>'.repeat(1_000_000))],
  ['ods attr', () => O('<x ' + 'a="b" '.repeat(N / 6 | 0) + '/>')],
  ['ods cells', () => O(`<table:table-row table:number-rows-repeated="240000"><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>`)],
]
test.each(cases)('%s', (name, file) => {
  const bytes = file()
  time(`${name} (${bytes.length})`, () => { try { const r = readScoreSheet(bytes, words); console.log('refused' in r ? JSON.stringify(r.refused).slice(0, 120) : `faults ${r.form.faults.length}`) } catch (e) { console.log('THROWN', String(e).slice(0, 100)) } })
}, 100000)
