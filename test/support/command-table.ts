import { commands } from '#app/commands/index.ts'
import { commandGroups, type CommandWord } from '#app/contracts/command.ts'
import { catalogue } from '#text/catalogue.ts'

const [german, english] = [catalogue('de'), catalogue('en')]
const [de, en] = [german.commands, english.commands]

/** Every command by group as Markdown tables: what to type in German and English, and what it does. */
export function commandTable(): string {
  return commandGroups
    .map(({ group, members }) =>
      [
        `**${de.groups[group]}** (${en.groups[group]})`,
        '',
        '| German | English | does |',
        '| --- | --- | --- |',
        ...members.filter((word) => commands.has(word)).map(row),
      ].join('\n'),
    )
    .join('\n\n')
}

const row = (word: CommandWord): string =>
  `| ${said(de[word], german.examples[word])} | ${said(en[word], english.examples[word])} | ${en[word].summary.replaceAll('|', String.raw`\|`)} |`

/** Examples to copy, and what else the command is called. */
function said(
  { names, example }: { readonly names: readonly string[]; readonly example: string },
  more: readonly string[] = [],
): string {
  const others = names.filter((name) => !example.startsWith(name))
  return [example, ...more, ...others].map((words) => `\`${words}\``).join('<br>')
}
