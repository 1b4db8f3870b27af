import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
/** Before the tests that start the program: dist is built, and there is a folder for what they share. */
export default function setUp({ provide }) {
    // In place: a program that runs meanwhile keeps its files.
    execFileSync('npm', ['run', '--silent', 'compile'], { stdio: 'inherit' });
    const folder = mkdtempSync(join(tmpdir(), 'weegkader-tests-'));
    provide('folder', folder);
    return () => rmSync(folder, { recursive: true, force: true });
}
