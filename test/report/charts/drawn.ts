/** What stands in a drawing as words, in order. */
export const textsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text)

/** Words that overlap others or leave the picture, estimated from the width of usual letters. */
export function overlaps(svg: string): readonly string[] {
  const [, width = 0, height = 0] = (/viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []).map(Number)
  const boxes = [...svg.matchAll(/<text x="(\S+)" y="(\S+)"([^>]*)>([^<]*)</g)].map(
    ([, x, y, more = '', text = '']) => {
      const across = text.length * (more.includes('font-size="13"') ? 6.2 : 7.1)
      const from = Number(x) - (more.includes('"middle"') ? across / 2 : more.includes('"end"') ? across : 0)
      return { text, from, to: from + across, top: Number(y) - 10, bottom: Number(y) + 3 }
    },
  )
  const outside = boxes.filter(({ from, to, top, bottom }) => from < 0 || to > width || top < 0 || bottom > height)
  const touching = boxes.filter((one, at) =>
    boxes
      .slice(at + 1)
      .some((two) => one.from < two.to && two.from < one.to && one.top < two.bottom && two.top < one.bottom),
  )
  return [...outside, ...touching].map(({ text }) => text)
}
