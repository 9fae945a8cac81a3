import type {Root, RootContent} from 'mdast'
import {type Options as ToMarkdownOptions, toMarkdown} from 'mdast-util-to-markdown'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import type {Snapshot} from './snapshot.js'
import {writeLossless} from './write.js'

/** A compiler of Markdown. */
type Compiler = (tree: Root, file: VFile) => string

/**
 * Let a processor write files back as they are where their trees have not changed.
 * What has is printed by the compiler that was there before, or as Markdown by default.
 *
 * @param processor The processor, which is changed.
 * @param snapshots The trees of files as they were read.
 */
export function addCompiler(
  processor: Processor,
  snapshots: Readonly<Pick<WeakMap<VFile, Snapshot>, 'get'>>
): void {
  const compile = (processor.compiler as Compiler | undefined) ?? createCompiler(processor)
  const compiler: Compiler = (tree, file) => {
    const snapshot = snapshots.get(file)
    if (!snapshot) return compile(tree, file)
    const print = (piece: RootContent): string =>
      compile({type: 'root', children: [piece]}, file)
    return lostMark(file) + writeLossless(tree, snapshot, print)
  }

  processor.compiler = compiler as typeof processor.compiler
}

function createCompiler(processor: Processor): Compiler {
  return (tree) => {
    const {settings, toMarkdownExtensions} = processor.data() as {
      settings?: ToMarkdownOptions
      // The plugin added one of its own.
      toMarkdownExtensions: Array<ToMarkdownOptions>
    }
    return toMarkdown(tree, {...settings, extensions: toMarkdownExtensions})
  }
}

/** The byte-order mark that decoding the bytes of a file drops. */
function lostMark({value}: VFile): string {
  const isMarked =
    typeof value === 'object' && value[0] === 0xef && value[1] === 0xbb && value[2] === 0xbf
  return isMarked ? '\uFEFF' : ''
}
