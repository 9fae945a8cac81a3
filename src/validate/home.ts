/** Where the pages about rules are: `docs/rules` of the project. */
const home = 'https://github.com/bilingual-notes/bilingual-notes/blob/main/docs/rules'

/** Address of the page about a rule of the library. */
export function rulePage(id: string): string {
  return `${home}/${id}.md`
}
