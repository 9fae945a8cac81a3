/** What a bundler makes of an import of the package, with all that it depends on. */
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'tsup'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

const imports = {
  'bilingual-notes': "export * from './index.js'",
  '`parse` and `serialize` alone': "export {parse, serialize} from './index.js'",
  'bilingual-notes/align': "export * from './align.js'",
  'bilingual-notes/remark': "export {default} from './remark.js'"
}

/** Bytes of what is loaded at once, by import: as written, and minified and compressed. */
export async function bundleSizes() {
  const home = await mkdtemp(path.join(tmpdir(), 'bilingual-notes-size-'))
  try {
    const sizes = []
    for (const [name, code] of Object.entries(imports)) {
      const files = await bundle(home, code, false)
      const minified = await bundle(home, code, true)
      sizes.push({name, raw: sum(files), minified: sum(minified), gzip: sum(minified.map((file) => gzipSync(file)))})
    }

    return sizes
  } finally {
    await rm(home, {recursive: true, force: true})
  }
}

/** The files of a bundle that its entry imports; not those that it may import later. */
async function bundle(home, code, minify) {
  const entry = path.join(home, 'entry.mjs')
  await writeFile(entry, code.replace('./', dist))
  const outDir = path.join(home, 'out')
  await build({
    config: false,
    silent: true,
    entry: {entry},
    outDir,
    format: ['esm'],
    platform: 'neutral',
    target: 'es2022',
    noExternal: [/./],
    clean: true,
    splitting: true,
    treeshake: false,
    metafile: true,
    minify,
    outExtension: () => ({js: '.mjs'})
  })
  const {outputs} = JSON.parse(await readFile(path.join(outDir, 'metafile-esm.json'), 'utf8'))
  const names = reached(outputs, Object.keys(outputs).find((name) => outputs[name].entryPoint))
  return Promise.all(names.map((name) => readFile(path.join(outDir, path.basename(name)))))
}

function reached(outputs, first) {
  const names = [first]
  for (const name of names) {
    const now = outputs[name].imports.filter((d) => d.kind === 'import-statement' && !d.external)
    names.push(...now.map((d) => d.path).filter((found) => !names.includes(found)))
  }

  return names
}

function sum(files) {
  return files.reduce((total, file) => total + file.length, 0)
}
