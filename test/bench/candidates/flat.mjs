/**
 * A text as its reader finds it: what is put together of pieces is copied into one when it is first
 * looked into, and that is part of writing it.
 */
export function flat(text) {
  text.charCodeAt(text.length >> 1)
  return text
}
