import fc from 'fast-check';
import { evaluate as mathjsEvaluate } from 'mathjs/number';
import { describe, expect, test } from 'vitest';
import { evaluate, functionNames, numbers, parseExpression } from "../../../src/mcda/expression/expression.js";
import { InvalidProblem } from "../../../src/mcda/invalid.js";
import { refusalOf } from "../refusal-of.js";
const valueAt = (text, x = 3) => evaluate(parseExpression(text, ['x'], 'f'), numbers, [x]);
const refused = (text) => refusalOf(() => parseExpression(text, ['x'], 'f'));
describe('an expression is computed', () => {
    test.each([
        ['2 + 3 * x ^ 2', 29],
        ['-x ^ 2', -9],
        ['2 ^ 3 ^ 2', 512],
        ['(90 - x) / 75', 1.16],
        ['8 / 4 / 2', 1],
        ['+x - -x', 6],
        ['min(5, x, 4)', 3],
        ['max(x, 2) + abs(-1)', 4],
        ['pow(x, 2) + sqrt(16)', 13],
        ['exp(0) + log(e) + log10(100)', 4],
        ['2 × x · 2 ÷ 4 − 1', 2],
        ['1.5e1', 15],
        ['2 * pi', 2 * Math.PI],
    ])('%s', (text, value) => {
        expect(valueAt(text)).toBeCloseTo(value, 12);
    });
    test('as mathjs would, on anything that may be written', () => {
        const leaf = fc.oneof(fc.constantFrom('x', 'pi', 'e'), fc.nat({ max: 9 }).map(String));
        const { text } = fc.letrec(tie => ({
            text: fc.oneof({ depthSize: 'small' }, leaf, fc
                .tuple(tie('text'), fc.constantFrom('+', '-', '*', '/', '^'), tie('text'))
                .map(([a, o, b]) => `${a} ${o} ${b}`), tie('text').map(a => `(${a})`), tie('text').map(a => `-${a}`), fc
                .tuple(fc.constantFrom('abs', 'sqrt', 'exp', 'log', 'log10'), tie('text'))
                .map(([f, a]) => `${f}(${a})`), fc
                .tuple(fc.constantFrom('min', 'max', 'pow'), tie('text'), tie('text'))
                .map(([f, a, b]) => `${f}(${a}, ${b})`)),
        }));
        let compared = 0;
        fc.assert(fc.property(text.filter(t => t.length <= 120), 
        // Not next to 0: mathjs takes numbers that near for equal.
        fc.integer({ min: -400, max: 400 }).map(hundredths => hundredths / 100), (expression, x) => {
            let term;
            try {
                term = parseExpression(expression, ['x'], 'f');
            }
            catch (error) {
                expect(error).toMatchObject({ code: 'expression-too-large' });
                return;
            }
            const value = evaluate(term, numbers, [x]);
            if (Number.isNaN(value))
                return;
            const expected = mathjsEvaluate(expression, { x });
            // Its min and max take numbers for equal that differ by 1e-12: below 0 in place of 0, without a root.
            if (/m(in|ax)/.test(expression) && !Number.isFinite(expected))
                return;
            compared++;
            const off = Math.abs(value - expected);
            expect(off).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
        }));
        expect(compared).toBeGreaterThan(20);
    });
    test('and what follows from something without a finite value has none either', () => {
        for (const text of [
            '1 / (x - 3)',
            '1 / (1 / (x - 3))',
            '(0 / 0) ^ 0',
            'log(x - 3)',
            'sqrt(-x)',
            'exp(1000)',
        ])
            expect(valueAt(text), text).toBeNaN();
        expect(valueAt('min(1, 1 / (x - 3))')).toBeNaN();
    });
    test('each operation is told, innermost first, in the words of its author', () => {
        const told = [];
        evaluate(parseExpression('(x+1)*x', ['x'], 'f'), numbers, [3], ({ text }, value) => told.push([text, value]));
        expect(told).toEqual([
            ['x + 1', 4],
            ['(x + 1) * x', 12],
        ]);
    });
});
/** What mathjs knows beyond arithmetic, and what has been tried on it before. */
const attacks = [
    'cos.constructor("return process")()',
    'x.constructor',
    'x["constructor"]',
    'constructor',
    '__proto__',
    'toString()',
    'hasOwnProperty(x)',
    'valueOf',
    'prototype',
    'import({a: 1})',
    'createUnit("foo")',
    'evaluate("1+1")',
    'parse("x")',
    'compile("x")',
    'simplify("x")',
    'derivative("x", "x")',
    'reviver(x)',
    'config(x)',
    'typed(x)',
    'chain(x)',
    'help(x)',
    'random()',
    'factorial(1000000)',
    'zeros(100000000)',
    'range(1, 100000000)',
    'a = 1',
    'x = 1',
    'f(y) = y',
    'x; x',
    'x\nx',
    '[1, 2]',
    '{a: 1}',
    '"text"',
    "'text'",
    '1:10',
    'x ? 1 : 2',
    'x > 1',
    'x == 1',
    'x and x',
    'not x',
    'x to x',
    'x in x',
    'x mod 2',
    '5 %',
    '5!',
    "x'",
    'x # comment',
    'x ?? 1',
    'x?.y',
    'x | x',
    '~x',
    'x << 1',
    'x .* x',
    '2 cm',
    'i',
    'y',
    'NaN',
    'Infinity',
    'true',
    'null',
    'undefined',
    'end',
    'ans',
    '1e999',
    'x(2)',
    'sqrt',
    'sqrt.call(x)',
    'min',
    'pi(1)',
    'sqrt(4)(2)',
    'e.constructor',
    'ⅹ',
    'x\u0000',
    'х',
];
describe('an expression is nothing but arithmetic on its variable', () => {
    test.each(attacks)('%s: refused', text => {
        expect(refused(text).code).toMatch(/^expression-(part|name|syntax|arguments)$/);
    });
    test('nothing that a text does leaves a trace', () => {
        const before = Object.getOwnPropertyNames(Object.prototype).concat(Object.keys(globalThis));
        for (const text of attacks)
            refused(text);
        expect(Object.getOwnPropertyNames(Object.prototype).concat(Object.keys(globalThis))).toEqual(before);
        expect(valueAt('x + 1')).toBe(4);
    });
    test('whatever text comes in: a number, or a refusal with a place', () => {
        const word = fc.constantFrom('x', 'constructor', '__proto__', '(', ')', '.', ',', '+', '^', '=', '1e3', '"', '[', ';', ' ', 'log');
        const text = fc.oneof(fc.string({ maxLength: 60 }), fc.array(word, { maxLength: 20 }).map(words => words.join('')));
        fc.assert(fc.property(text, expression => {
            try {
                expect(typeof valueAt(expression)).toBe('number');
            }
            catch (error) {
                expect(error).toBeInstanceOf(InvalidProblem);
                expect(error).toMatchObject({ path: 'f' });
            }
        }), { numRuns: 1000 });
    });
});
describe('a refusal says what is wrong', () => {
    test('the part that has no place, and what has', () => {
        expect(refused('x + f(y = 2)')).toMatchObject({
            code: 'expression-part',
            params: { part: '=', names: 'x' },
        });
        expect(refused('1 + cos(x)').params).toMatchObject({
            part: 'cos(x)',
            functions: functionNames.join(', '),
        });
    });
    test('a multiplication that is not written, which mathjs binds in more than one way', () => {
        expect(refused('1/2 x')).toMatchObject({ code: 'expression-part' });
        expect(refused('2(x + 1)')).toMatchObject({ code: 'expression-part' });
    });
    test('a name that is not known', () => {
        expect(refused('x + y')).toMatchObject({ code: 'expression-name', params: { name: 'y', known: 'x' } });
    });
    test('where the reading stops', () => {
        expect(refused('x + * 2')).toMatchObject({ code: 'expression-syntax', params: { position: 5 } });
        expect(refused('(x')).toMatchObject({ code: 'expression-syntax' });
        expect(refused(' ')).toMatchObject({ code: 'empty' });
    });
    test('a function with too many or too few numbers', () => {
        expect(refused('sqrt(x, 2)')).toMatchObject({
            code: 'expression-arguments',
            params: { name: 'sqrt', expected: 1, found: 2 },
        });
        expect(refused('min(x)')).toMatchObject({ params: { name: 'min', expected: 2, found: 1 } });
        expect(refused('pow(x, 2, 3)').code).toBe('expression-arguments');
    });
    test('an expression of more than 200 characters or 60 parts', () => {
        expect(refused('x'.repeat(201))).toMatchObject({
            params: { counted: 'characters', found: 201, limit: 200 },
        });
        expect(refused(`x${'+x'.repeat(30)}`)).toMatchObject({
            params: { counted: 'parts', found: 61, limit: 60 },
        });
        expect(valueAt(`${'('.repeat(99)}x${')'.repeat(99)}`)).toBe(3);
        expect(refused('-'.repeat(199).concat('x')).code).toBe('expression-too-large');
        expect(refused('('.repeat(200)).code).toBe('expression-syntax');
    });
});
