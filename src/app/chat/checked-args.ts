import type { Problem } from '#domain/problem.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { acceptValue } from '#app/chat/accept-value.ts'

export interface Checked {
  /** What was accepted, and what no question asks for. */
  readonly args: Args
  readonly problems: Readonly<Record<string, Problem>>
  /** What is asked for, given all that was accepted. */
  readonly prompts: readonly Prompt[]
}

interface Checking {
  /** Whether it comes from a form: then what must not be left empty, and is, is a problem. */
  readonly form: boolean
  /** Whether a question passed over is remembered as such; otherwise nothing was said to it. */
  readonly interview: boolean
  readonly questions: (args: Args) => Promise<readonly Prompt[]>
}

type Taken = Pick<Checked, 'args' | 'problems'>

/**
 * Checks what is asked for at first, then what that brings up, until nothing more is asked. What stands in a field of a
 * form that no longer applies, such as the cause of a light that has turned green, stays behind.
 */
export async function checkedArgs(said: Args, checking: Checking): Promise<Checked> {
  let taken: Taken = { args: {}, problems: {} }
  let open = said
  for (;;) {
    const prompts = await checking.questions(taken.args)
    const asked = prompts.filter(({ id }) => id in open)
    if (asked.length === 0) return whole(taken, open, prompts, said, checking)
    for (const prompt of asked) taken = taking(taken, prompt, open[prompt.id] ?? '', checking)
    const ids = asked.map(({ id }) => id)
    open = Object.fromEntries(Object.entries(open).filter(([id]) => !ids.includes(id)))
  }
}

function taking({ args, problems }: Taken, prompt: Prompt, said: string, { interview }: Checking): Taken {
  const { id, required } = prompt
  // A field left empty is one that is passed over, where that may be.
  if (said.trim() === '') return { args: required || !interview ? args : { ...args, [id]: '' }, problems }
  const value = acceptValue(prompt, said)
  return value.ok
    ? { args: { ...args, [id]: value.value }, problems }
    : { args, problems: { ...problems, [id]: value.problem } }
}

/** A field may have been offered before a light was known, and be demanded, or asked no more, now that it is. */
function whole(taken: Taken, unasked: Args, prompts: readonly Prompt[], said: Args, { form }: Checking): Checked {
  if (!form) return { ...taken, args: { ...unasked, ...taken.args }, prompts }
  const { args, problems } = taken
  const left = prompts.filter(
    ({ id, required, closing }) => required && !closing && id in said && !(id in problems) && (args[id] ?? '') === '',
  )
  const still = (id: string): boolean =>
    prompts.some((prompt) => prompt.id === id) && !left.some((each) => each.id === id)
  const entries = (of: Taken['args']) => Object.entries(of).filter(([id]) => still(id))
  return {
    args: { ...unasked, ...Object.fromEntries(entries(args)) },
    problems: {
      ...Object.fromEntries(Object.entries(problems).filter(([id]) => still(id))),
      ...Object.fromEntries(left.map(({ id }): [string, Problem] => [id, { kind: 'left-empty', question: id }])),
    },
    prompts,
  }
}
