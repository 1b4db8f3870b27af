import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { catalogues } from "../../src/i18n/message.js";
import { placeholdersOf } from "./placeholders.js";
/** Where the code says no: the literal codes, and the names of the params they get. */
function sitesOf(className, paramsAt) {
    const sites = [];
    for (const file of sourceFiles()) {
        const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
        const visit = (node) => {
            if (ts.isNewExpression(node) && node.expression.getText() === className) {
                const codes = literalsOf(node.arguments?.[0]);
                const params = namesOf(node.arguments?.[paramsAt]);
                const { line } = source.getLineAndCharacterOfPosition(node.getStart());
                if (codes.length > 0 && params)
                    sites.push({ place: `${file}:${line + 1}`, codes, params });
            }
            ts.forEachChild(node, visit);
        };
        visit(source);
    }
    return sites;
}
function sourceFiles() {
    return ts.sys.readDirectory('src', ['.ts', '.tsx']);
}
function literalsOf(node) {
    if (!node)
        return [];
    if (ts.isStringLiteral(node))
        return [node.text];
    if (ts.isConditionalExpression(node))
        return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
    return [];
}
/** Null: not written out here, so it cannot be told. */
function namesOf(node) {
    if (!node)
        return [];
    if (!ts.isObjectLiteralExpression(node) || node.properties.some(ts.isSpreadAssignment))
        return null;
    return node.properties.map(property => property.name.getText());
}
describe('whoever says no hands over what the words need', () => {
    test.each([
        ['Refusal', 'refusal', 1, []],
        ['InvalidProblem', 'invalid', 2, ['path']],
    ])('%s', (className, prefix, paramsAt, always) => {
        const sites = sitesOf(className, paramsAt);
        expect(sites.length).toBeGreaterThan(10);
        const missing = sites.flatMap(({ place, codes, params }) => codes.flatMap(code => {
            const given = new Set([...params, ...always]);
            const needed = placeholdersOf(catalogues.nl[`${prefix}.${code}.detail`]);
            const lacking = needed.filter(name => !given.has(name));
            return lacking.length > 0 ? [`${place} ${code}: ${lacking.join(', ')}`] : [];
        }));
        expect(missing).toEqual([]);
    });
});
