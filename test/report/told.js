import { rankingReport } from "../../src/report/ranking-report.js";
import { sampleSource } from "./sample.js";
/** The report on a sample. */
export const told = (sample, language = 'nl') => rankingReport(sampleSource(sample), language);
/** The blocks of one chapter. */
export const chapter = ({ sections }, id) => sections.find(section => section.id === id).blocks;
/** Everything a reader of these blocks reads, one piece a line. */
export function textOf(blocks) {
    return blocks.flatMap(piecesOf).join('\n');
}
function piecesOf(block) {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return [block.text];
        case 'list':
            return block.items;
        case 'facts':
            return block.facts.map(({ term, value }) => `${term}: ${value}`);
        case 'callout':
            return [block.title, block.text];
        case 'table':
            return [
                block.caption,
                block.columns.map(({ heading }) => heading).join(' | '),
                ...block.rows.map(({ cells }) => cells.join(' | ')),
            ];
        case 'chart':
            return [block.title, block.description, ...piecesOf(block.table)];
    }
}
export const wholeText = (document) => document.sections.map(({ heading, blocks }) => `${heading}\n${textOf(blocks)}`).join('\n');
/** The table with this caption, those of charts included. */
export function tableIn(blocks, caption) {
    const tables = blocks.flatMap(block => block.kind === 'chart' ? block.table : block.kind === 'table' ? block : []);
    const found = tables.find(table => caption.test(table.caption));
    if (!found)
        throw new Error(`no table ${caption}; there are: ${tables.map(t => t.caption).join(' / ')}`);
    return found;
}
export const cellsOf = (table) => table.rows.map(({ cells }) => cells);
