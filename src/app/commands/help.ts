import { dayOf } from '#domain/instant.ts'
import { accepted } from '#domain/outcome.ts'
import { may } from '#domain/permission.ts'
import { standingOf } from '#domain/standing.ts'
import type { Block } from '#report/block.ts'
import { code, heading, list, paragraph, t } from '#report/build.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { type Command, commandGroups, type CommandWord } from '#app/contracts/command.ts'
import { commandsOfMembers, helpForMembers, isMemberAlone } from '#app/boards/help-for-members.ts'
import { commandNamed } from '#app/chat/command-named.ts'
import { means } from '#app/chat/control-word.ts'
import { helpInShort } from '#app/chat/help-in-short.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'

type HelpPowers = Pick<Powers, 'store' | 'city' | 'now'>

/** What is open and three things to write; of a command that is named, its example; and all there is for whoever asks for it. */
export const helpWith = (commands: () => readonly Pick<Command<Powers>, 'word' | 'needs'>[]): Command<HelpPowers> => ({
  word: 'help',
  needs: 'get-help',
  async questions() {
    return [{ id: 'about', kind: 'filter', required: false, label: '', hint: null, before: null }]
  },
  async run(powers, { about = '' }, by) {
    const { store, city, now } = powers
    const { person, roles, words } = by
    const directory = await store.directories.read()
    const viewpoint = { directory, day: dayOf(now(), city.zone), plan: mainPlan(city).code, chain: null }
    const standing = standingOf(person, roles, viewpoint)
    // What a measure of one's own allows is judged when one is named.
    const member = isMemberAlone(standing)
    const able = commands().filter(({ word, needs }) =>
      member ? commandsOfMembers.has(word) && may(standing, needs) : may([...standing, 'contributor'], needs),
    )
    const named = commandNamed(about)
    if (named === 'board' && member) return accepted(answering(reply(helpForMembers(by))))
    if (named !== undefined && able.some(({ word }) => word === named))
      return accepted(answering(reply(...aboutOne(named, words))))
    const all = means(about, 'every')
    return accepted(
      answering(reply(...(all ? overview(able, words, member) : await helpInShort(powers, able, by, member)))),
    )
  },
})

function aboutOne(word: CommandWord, { commands, examples }: Catalogue): readonly Block[] {
  const { names, summary, example } = commands[word]
  const more = examples[word] ?? []
  return [
    list([code(names[0] ?? word), t(` – ${summary}. ${commands.example(example)}`)]),
    ...(more.length > 0 ? [paragraph(commands.alsoSaid), list(...more.map((line) => [code(line)]))] : []),
  ]
}

function overview(
  able: readonly { readonly word: CommandWord }[],
  { commands, boards }: Catalogue,
  member: boolean,
): readonly Block[] {
  const words = new Set(able.map(({ word }) => word))
  const ofMembers: Readonly<Partial<Record<CommandWord, string>>> = member ? boards.forMembers : {}
  const groups = commandGroups.map(({ group, members }) => ({
    title: commands.groups[group],
    members: members.filter((word) => words.has(word)),
  }))
  return [
    heading(3, commands.heading),
    ...groups
      .filter(({ members }) => members.length > 0)
      .flatMap(({ title, members }) => [
        heading(4, title),
        list(
          ...members.map((word) => [
            code(commands[word].names[0] ?? word),
            t(` – ${ofMembers[word] ?? commands[word].summary}`),
          ]),
        ),
      ]),
    paragraph(commands.more(`${commands.help.names[0] ?? ''} ${commands[member ? 'board' : 'report'].names[0] ?? ''}`)),
    ...(member ? [] : [paragraph(commands.plain)]),
    paragraph(commands.prefixed('/masterplan', '!masterplan')),
  ]
}
