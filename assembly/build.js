// Compiles smaa.ts and writes the module as base64 into the sources, so that nothing reads a file at run time.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const place = path => fileURLToPath(new URL(path, import.meta.url))

/** The generated file as it follows from smaa.ts. */
export async function kernelModule() {
  let wasm
  const { error, stderr } = await asc.main(
    [
      'smaa.ts',
      ...['--outFile', 'smaa.wasm', '--baseDir', place('.')],
      ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--noAssert'],
      ...['--enable', 'simd', '--runtime', 'stub', '--initialMemory', '16', '--lowMemoryLimit', '1024'],
    ],
    {
      writeFile: (_, contents) => {
        wasm = contents
      },
    },
  )
  if (error) throw new Error(stderr.toString(), { cause: error })
  return `/** Compiled from assembly/smaa.ts by \`npm run wasm\`. */\nexport const KERNEL_WASM =\n  '${Buffer.from(wasm).toString('base64')}'\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(place('../src/mcda/smaa/kernel-wasm.ts'), await kernelModule())
