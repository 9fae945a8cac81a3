import {trim} from '../text/characters.js'
import {escapeImage} from '../text/escape.js'
import {inlineToImage, inlineToText} from '../text/inline.js'
import {resolveEscapes} from '../text/resolve.js'
import type {ImageData} from './types.js'

/**
 * Address and alternative text of an image, in Markdown or as an `<img>` tag.
 *
 * @param value The image as written.
 */
export function readImage(value: string): ImageData {
  if (value.startsWith('<')) {
    return {url: attribute(value, 'src'), alt: attribute(value, 'alt')}
  }

  const image = inlineToImage(value)
  if (image) return image
  // An address with spaces is no image in Markdown, but plainly meant as one.
  const middle = value.lastIndexOf('](')
  const url = trim(value.slice(middle + 2, -1))
  const isPointed = url.startsWith('<') && url.endsWith('>')
  return {
    url: resolveEscapes(isPointed ? url.slice(1, -1) : url),
    alt: inlineToText(value.slice(2, middle))
  }
}

/** Write an image. */
export function writeImage({url, alt}: Readonly<ImageData>): string {
  return escapeImage(url, alt)
}

function attribute(tag: string, name: string): string {
  const start = tag.toLowerCase().indexOf(`${name}=`)
  if (start === -1) return ''
  const value = tag.slice(start + name.length + 1)
  const mark = value.charAt(0)
  if (mark === '"' || mark === "'") {
    const end = value.indexOf(mark, 1)
    return end === -1 ? '' : value.slice(1, end)
  }

  return value.slice(0, Math.max(0, value.search(/[\s>]/)))
}
