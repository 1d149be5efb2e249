import fc from 'fast-check'
import { lights } from '#domain/light.ts'
import type { Block, Fact, Table } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'
import type { Button, Reply } from '#app/contracts/reply.ts'
import { hostileLine, hostileText } from '#test/support/hostile-text.ts'

/** What would ping, link or impersonate if a platform read it as markup. */
const pings = [
  '<!channel> <!here> <!everyone>',
  '<@U024BE7LH> <#C024BE7LR|geheim>',
  '<!subteam^SAZ94GDB8>',
  '<https://evil.example|Rathaus>',
  '*fett* _kursiv_ ~weg~ `code` ```block```',
  ':smile: :white_check_mark:',
  '&lt;!here&gt; &amp;',
  '<!date^1392734382^{date}|bald>',
  '@room @room: bitte alle lesen',
  '<a href="https://matrix.to/#/@kim:stadt.example">Kim</a><img src=x onerror=alert(1)>',
  '<mx-reply>x</mx-reply></p></li><span data-mx-color="#ff0000">rot</span><!--',
  '> <@kim:stadt.example> gelogen',
]

const line = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...pings) }, hostileLine)
const text = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...pings) }, hostileText, hostileLine)

const leaf: fc.Arbitrary<Inline> = fc.oneof(
  text.map((value): Inline => ({ type: 'text', value })),
  line.map((value): Inline => ({ type: 'code', value })),
  fc
    .record({ light: fc.option(fc.constantFrom(...lights)), label: line })
    .map((each): Inline => ({ type: 'light', ...each })),
)
const url = fc.oneof(
  fc.webUrl(),
  line,
  fc.constantFrom('#m-03', 'javascript:alert(1)', `https://a.example/${'x/'.repeat(1600)}`),
)
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  leaf.map((child): Inline => ({ type: 'strong', children: [child] })),
  leaf.map((child): Inline => ({ type: 'emphasis', children: [child] })),
  fc.tuple(url, line).map(([to, value]): Inline => ({ type: 'link', url: to, children: [{ type: 'text', value }] })),
  url.map((to): Inline => ({ type: 'link', url: to, children: [{ type: 'text', value: to }] })),
)
/** With a blank between them, so that their words stay words of their own. */
const inlines = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((all) => all.flatMap((each): readonly Inline[] => [each, { type: 'text', value: ' ' }]))

const size = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ columns: fc.integer({ min: 1, max: 4 }), rows: fc.integer({ min: 0, max: 4 }) }),
  },
  fc.constantFrom(
    { columns: 2, rows: 99 },
    { columns: 2, rows: 100 },
    { columns: 20, rows: 2 },
    { columns: 21, rows: 2 },
  ),
)
const table: fc.Arbitrary<Table> = size.chain(({ columns, rows }) =>
  fc
    .record({
      caption: line,
      head: fc.array(line, { minLength: columns, maxLength: columns }),
      cells: fc.array(inlines, { minLength: 1, maxLength: 3 }),
    })
    .map(({ caption, head, cells }): Table => ({
      type: 'table',
      caption,
      head,
      rows: Array.from({ length: rows }, (_, row) =>
        head.map((__, at) => (row > 3 || at > 3 ? [] : (cells[(row + at) % cells.length] ?? []))),
      ),
    })),
)

const facts: fc.Arbitrary<readonly Fact[]> = fc.array(fc.record({ term: line, value: inlines }), {
  minLength: 1,
  maxLength: 3,
})
const paragraph = inlines.map((children): Block => ({ type: 'paragraph', children }))

const flat: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4), line)
    .map(([depth, value]): Block => ({ type: 'heading', depth, children: [{ type: 'text', value }] })),
  { weight: 2, arbitrary: table },
  fc
    .tuple(line, text, table)
    .map(([caption, alt, data]): Block => ({ type: 'figure', id: 'f', svg: '<svg/>', caption, alt, table: data })),
  facts.map((items): Block => ({ type: 'facts', items })),
  fc
    .tuple(line, line, line)
    .map(([value, label, before]): Block => ({ type: 'tiles', items: [{ mark: 'green', value, label, before }] })),
)

const nested: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: flat },
  fc
    .tuple(
      fc.boolean(),
      fc.array(fc.array(fc.oneof(paragraph, flat), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
    )
    .map(([ordered, items, deep]): Block => {
      const list: Block = { type: 'list', ordered, items }
      return deep ? { type: 'list', ordered: !ordered, items: [...items, [list]] } : list
    }),
  fc.array(flat, { minLength: 1, maxLength: 3 }).map((children): Block => ({ type: 'quote', children })),
  fc.tuple(line, line, facts, fc.array(flat, { maxLength: 2 })).map(([title, lightLabel, items, children]): Block => ({
    type: 'profile',
    depth: 2,
    id: 'm',
    title,
    light: 'yellow',
    lightLabel,
    percent: { term: 'Umsetzung', now: 60, before: null, label: '60 %' },
    facts: items,
    children,
  })),
)

const code = fc.constantFrom('M-01', 'M-02', 'M-03')
const entry = fc.tuple(code, line).map(([measure, title]): Block => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: [{ type: 'text', value: `${measure} ${title}` }] }],
}))
const button: fc.Arbitrary<Button> = fc
  .tuple(line, fc.option(code, { nil: undefined }), fc.constantFrom(1, 1, 1, 2100))
  .map(([label, measure, long]) => ({
    label,
    says: `melden ${measure ?? ''}`,
    call: { word: 'report', args: { ...(measure && { measure }), text: 'x'.repeat(long) } },
  }))

/** Replies of every kind of block, full of text that means harm, with more buttons than is sensible. */
export const anyReply: fc.Arbitrary<Reply> = fc.record({
  body: fc.array(fc.oneof({ weight: 5, arbitrary: nested }, entry), { maxLength: 8 }),
  private: fc.boolean(),
  buttons: fc.oneof(fc.array(button, { maxLength: 4 }), fc.array(button, { minLength: 20, maxLength: 60 })),
  files: fc.array(
    fc
      .record({ name: line, alt: line })
      .map((each) => ({ ...each, name: `Datei-${each.name}`, mediaType: 'image/png', sha512: 'abc' })),
    { maxLength: 2 },
  ),
})
