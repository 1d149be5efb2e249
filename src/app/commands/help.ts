import { accepted } from '#domain/outcome.ts'
import { type Action, may } from '#domain/permission.ts'
import { standingOf } from '#domain/standing.ts'
import { code, heading, list, paragraph, t } from '#report/build.ts'
import { type Command, type CommandWord, commandWords } from '#app/contracts/command.ts'
import { commandNamed } from '#app/chat/command-named.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'

/** Commands that not everybody may use at all; the others are judged by the measure they are about. */
const restricted: Readonly<Partial<Record<CommandWord, Action>>> = {
  status: 'see-plan',
  open: 'see-plan',
  remind: 'remind',
  round: 'see-plan',
  'interim-report': 'see-draft',
  confirm: 'confirm-proposal',
}

/** What this person can write, one line a command. */
export const help: Command<Pick<Powers, 'store' | 'city'>> = {
  word: 'help',
  needs: 'get-help',
  async questions() {
    return [{ id: 'about', kind: 'filter', required: false, label: '', hint: null, before: null }]
  },
  async run({ store, city }, { about = '' }, { person, roles, words }) {
    const { commands } = words
    const standing = standingOf(person, roles, await store.directories.read(), null, mainPlan(city).code)
    const able = commandWords.filter((word) => may(standing, restricted[word] ?? 'get-help'))
    const named = commandNamed(about)
    const lines = able
      .filter((word) => named === undefined || word === named)
      .map((word) => {
        const { names, summary, example } = commands[word]
        return [code(names[0] ?? word), t(` – ${summary}. ${commands.example(example)}`)]
      })
    return accepted(
      answering(
        reply(
          heading(3, commands.heading),
          list(...lines),
          paragraph(commands.plain),
          paragraph(commands.prefixed('/masterplan', '!masterplan')),
        ),
      ),
    )
  },
}
