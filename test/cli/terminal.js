import { Readable, Writable } from 'node:stream';
import { run } from "../../src/cli/program.js";
import { deterministic, ROOT } from "../fixtures/environment.js";
/** Commands in this process, with streams that remember: quick, so that many small cases can be tried. */
export function terminal(env = {}, name = 'terminal') {
    const environment = deterministic(name);
    const at = ({ env, stdin, watched }) => {
        const type = async (...args) => {
            const out = memory(watched);
            const err = memory(watched);
            const code = await run(args, {
                ...environment,
                root: ROOT,
                version: '0.0.0',
                env,
                stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
                stdout: out,
                stderr: err,
                onSignal: () => undefined,
            });
            return { code, out: out.text(), err: err.text() };
        };
        const ok = async (...args) => {
            const { code, out, err } = await type(...args);
            if (code !== 0 || err !== '')
                throw new Error(`weegkader ${args.join(' ')}: exit ${code}\n${err}${out}`);
            return out.replace(/\n$/, '');
        };
        return Object.assign(type, {
            ok,
            json: async (...args) => JSON.parse(await ok(...args, '--json')),
            refused: async (...args) => {
                const { code, out, err } = await type(...args);
                if (code !== 1 || out !== '' || err.trim() === '')
                    throw new Error(`weegkader ${args.join(' ')}: not refused but exit ${code}\n${err}${out}`);
                return err;
            },
            with: (changes) => at({ env, stdin, watched, ...changes }),
        });
    };
    return at({ env, stdin: '', watched: false });
}
/** A stream that remembers; somebody watches it when it says that it is a terminal. */
function memory(watched) {
    const chunks = [];
    const stream = new Writable({
        write(chunk, _encoding, done) {
            chunks.push(String(chunk));
            done();
        },
    });
    return Object.assign(stream, { ...(watched && { isTTY: true }), text: () => chunks.join('') });
}
