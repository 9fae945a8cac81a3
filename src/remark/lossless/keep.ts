import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {addCompiler} from './compiler.js'
import {fingerprint} from './fingerprint.js'
import {type Snapshot, takeSnapshot} from './snapshot.js'

/** A parser of Markdown. */
export type MarkdownParser = (markdown: string, file: VFile) => Root

/** Keeps what files and trees were, to tell later what has changed. */
export interface Keeper {
  /** The places of blocks that have changed since the tree was parsed. */
  changedBlocks: (tree: Root) => ReadonlyArray<Position>
  /** Keep a tree as what is read from a file, but for the blocks that had changed before. */
  keep: (
    tree: Root,
    file: VFile,
    lineEnding: string,
    changed: ReadonlyArray<Position>
  ) => undefined
}

/**
 * Let a processor keep files as they are: its compiler writes what has not changed verbatim, and its
 * parser tells what plugins before this one changed.
 */
export function keepFiles(processor: Processor): Keeper {
  const parsed = new WeakMap<Root, ReadonlySet<string>>()
  const snapshots = new WeakMap<VFile, Snapshot>()
  const parser = processor.parser as MarkdownParser | undefined
  if (parser) {
    const keeping: MarkdownParser = (markdown, file) => {
      const tree = parser(markdown, file)
      parsed.set(tree, new Set(tree.children.map(fingerprintInPlace)))
      return tree
    }
    processor.parser = keeping
  }

  addCompiler(processor, snapshots)
  return {
    changedBlocks(tree) {
      const blocks = parsed.get(tree)
      // A tree that was parsed elsewhere is taken for what its file says.
      if (!blocks) return []
      return tree.children
        .filter((block) => !blocks.has(fingerprintInPlace(block)))
        .flatMap(({position}) => position ?? [])
    },
    keep(tree, file, lineEnding, changed) {
      snapshots.set(file, takeSnapshot(tree, String(file), lineEnding, changed))
    }
  }
}

function fingerprintInPlace(block: Root['children'][number]): string {
  return `${block.position?.start.offset ?? -1} ${fingerprint(block)}`
}
