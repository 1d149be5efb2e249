import { commands } from '#app/commands/index.ts'
import { commandGroups, type CommandWord } from '#app/contracts/command.ts'
import { catalogue } from '#text/catalogue.ts'

const [de, en] = [catalogue('de').commands, catalogue('en').commands]

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
  `| ${said(de[word])} | ${said(en[word])} | ${en[word].summary.replaceAll('|', String.raw`\|`)} |`

/** An example to copy, and what else the command is called. */
function said({ names, example }: { readonly names: readonly string[]; readonly example: string }): string {
  const others = names.filter((name) => !example.startsWith(name))
  return [example, ...others].map((words) => `\`${words}\``).join(', ')
}
