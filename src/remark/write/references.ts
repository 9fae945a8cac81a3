/** Write characters as references, but for those of references and URLs. */
export function encode(markdown: string, characters: string): string {
  return markdown.replaceAll(
    /((?<!\\)&#?\w{1,31};|:\/\/)|[：:；;]/g,
    (match: string, kept: string | undefined) =>
      kept !== undefined || !characters.includes(match)
        ? match
        : `&#x${match.charCodeAt(0).toString(16).toUpperCase()};`
  )
}
