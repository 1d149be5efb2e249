import { run } from '#test/servers/tools/run.ts'

/** A page of a PDF as poppler sees it, in points. */
export interface PrintedPage {
  readonly width: number
  readonly height: number
  readonly words: readonly PrintedWord[]
}

interface PrintedWord {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
}

/** The pages of a PDF with each word and where it stands; `pdftotext` is the program. */
export async function printedPages(pdftotext: string, path: string): Promise<readonly PrintedPage[]> {
  const told = await run(pdftotext, ['-bbox', path, '-'])
  return told
    .split(/(?=<page )/)
    .slice(1)
    .map((page) => ({
      width: number(page, 'width'),
      height: number(page, 'height'),
      words: page.match(/<word .*?<\/word>/g)?.map(wordIn) ?? [],
    }))
}

const wordIn = (word: string): PrintedWord => ({
  text: decoded(/>(.*)<\/word>/.exec(word)?.[1] ?? ''),
  left: number(word, 'xMin'),
  right: number(word, 'xMax'),
  bottom: number(word, 'yMax'),
})

const number = (source: string, name: string): number => Number(new RegExp(` ${name}="([^"]*)"`).exec(source)?.[1])

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string => text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all)
