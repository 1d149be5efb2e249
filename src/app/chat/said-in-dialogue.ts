import type { Light } from '#domain/light.ts'
import type { Problem } from '#domain/problem.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { lightNamed } from '#text/light-named.ts'
import { acceptValue } from '#app/chat/accept-value.ts'
import { commandNamed } from '#app/chat/command-named.ts'
import { means } from '#app/chat/control-word.ts'
import { courtesyIn } from '#app/chat/courtesy-in.ts'
import { namesChoice } from '#app/chat/names-choice.ts'
import { partToChange } from '#app/chat/part-to-change.ts'
import { questionBefore } from '#app/chat/question-before.ts'
import { readLine } from '#app/chat/read-line.ts'
import { splitMarked } from '#app/chat/split-marked.ts'

/** What a text does to a dialogue; `elsewhere` says that it is no part of it. */
export type Step =
  /** `whole` when it says so much at once that the person is in a hurry. */
  | { readonly kind: 'said'; readonly args: Args; readonly whole?: boolean; readonly wrong?: Wrong }
  | { readonly kind: 'again'; readonly id: string }
  | { readonly kind: 'elsewhere' }

export interface Wrong {
  readonly id: string
  readonly problem: Problem
}

const elsewhere: Step = { kind: 'elsewhere' }
const said = (args: Args): Step => ({ kind: 'said', args })
const wrong = (id: string, problem: Problem): Step => ({ kind: 'said', args: {}, wrong: { id, problem } })

/** Reads a text as the answer to the question `prompt`, or as one of the words that steer, unless it is a `command`. */
export function saidInDialogue(
  prompt: Prompt,
  prompts: readonly Prompt[],
  args: Args,
  text: string,
  command: boolean,
): Step {
  return (
    steered(prompt, prompts, args, text) ??
    marked(prompts, text) ??
    changed(prompt, prompts, text) ??
    (isElsewhere(prompt, text, command) ? elsewhere : answered(prompt, prompts, text))
  )
}

/** A command is, unless it is just what can be chosen; a courtesy, unless it may be. */
function isElsewhere({ kind, choices = [] }: Prompt, text: string, command: boolean): boolean {
  if (kind !== 'choice') return command || courtesyIn(text) !== undefined
  return command && !choices.some((choice) => namesChoice(text, choice))
}

/** Words that go back, leave things as they are, take over, skip or close. */
function steered(prompt: Prompt, prompts: readonly Prompt[], args: Args, text: string): Step | undefined {
  const { id } = prompt
  if (means(text, 'back')) {
    const before = questionBefore(prompts, args, id)
    return before ? { kind: 'again', id: before.id } : wrong(id, { kind: 'first-question' })
  }
  if (prompt.closing) return means(text, 'send') ? said({ [id]: prompt.choices?.[0]?.value ?? '' }) : undefined
  if (submits(prompt, args, text)) return said(leftOpen(prompts, args))
  if (id in args && means(text, 'leave')) return said({})
  return passed(prompt, text)
}

/** “Absenden” closes where nothing is demanded. */
const submits = ({ id, required }: Prompt, args: Args, text: string): boolean =>
  (!required || id in args) && means(text, 'submit')

/** All that may stay empty and has not been answered does: what is left is what is missing, or the look over all. */
const leftOpen = (prompts: readonly Prompt[], args: Args): Args =>
  Object.fromEntries(
    prompts.filter(({ id, required, closing }) => !required && !closing && !(id in args)).map(({ id }) => [id, '']),
  )

const written: ReadonlySet<Prompt['kind']> = new Set<Prompt['kind']>(['text', 'milestones', 'cost', 'links'])

/** What stands for an answer: last time's, or none. */
function passed(prompt: Prompt, text: string): Step | undefined {
  const { id } = prompt
  if (means(text, 'keep')) {
    if (prompt.before) return said({ [id]: prompt.before.value })
    return written.has(prompt.kind) ? wrong(id, { kind: 'nothing-earlier' }) : undefined
  }
  if (!means(text, 'skip') && !means(text, 'submit')) return undefined
  if (!prompt.required) return said({ [id]: '' })
  return prompt.kind === 'text' ? wrong(id, { kind: 'empty-text', question: id }) : undefined
}

/** “Ursache: …” answers that question, whatever was asked. */
function marked(prompts: readonly Prompt[], text: string): Step | undefined {
  const { rest, parts } = splitMarked(text, prompts)
  if (rest !== '' || parts.length === 0) return undefined
  const values = parts.flatMap(([id, words]) => {
    const prompt = prompts.find((each) => each.id === id)
    return prompt ? [{ id, outcome: acceptValue(prompt, words) }] : []
  })
  const args = Object.fromEntries(values.flatMap(({ id, outcome }) => (outcome.ok ? [[id, outcome.value]] : [])))
  const [slip] = values.flatMap(({ id, outcome }) => (outcome.ok ? [] : [{ id, problem: outcome.problem }]))
  return { kind: 'said', args, ...(slip ? { wrong: slip } : {}) }
}

/** “ändern Ursache” asks that question again, “ändern Ursache …” answers it in a look-over; elsewhere it may begin a sentence. */
function changed(prompt: Prompt, prompts: readonly Prompt[], text: string): Step | undefined {
  const change = partToChange(prompts, text)
  if (!change) return undefined
  const { id, value } = change
  const named = prompts.find((each) => each.id === id)
  if (named && value === '') return { kind: 'again', id: named.id }
  if (named && prompt.closing) return valued(named, value)
  return prompt.closing
    ? wrong(prompt.id, { kind: 'unknown-part', text: change.named, changeable: change.parts })
    : undefined
}

function valued(prompt: Prompt, text: string): Step {
  const value = acceptValue(prompt, text)
  return value.ok ? said({ [prompt.id]: value.value }) : wrong(prompt.id, value.problem)
}

function answered(prompt: Prompt, prompts: readonly Prompt[], text: string): Step {
  const value = acceptValue(prompt, text)
  if (prompt.kind === 'text' && isLightAlone(prompts, text)) {
    const [label = prompt.label] = prompt.marks ?? []
    return wrong(prompt.id, { kind: 'light-for-text', text, label })
  }
  if (value.ok) return said({ [prompt.id]: value.value })
  switch (prompt.kind) {
    case 'text':
      return anyOf(prompts, ['percent'], text) ?? wrong(prompt.id, value.problem)
    case 'milestones':
    case 'cost':
    case 'links':
      return wrong(prompt.id, value.problem)
    default:
      if (prompt.closing) return anyOf(prompts, ['light', 'percent'], text) ?? wrong(prompt.id, value.problem)
      // A light alone is added to what waits for its measure.
      return (
        (prompt.kind === 'measure' ? anyOf(prompts, ['light'], text) : undefined) ??
        saidMore(prompt, prompts, text, value.problem)
      )
  }
}

/** “Rot” where a cause is asked for is meant for the light; “erledigt” may well be a text. */
const colours: ReadonlySet<Light | undefined> = new Set<Light>(['green', 'yellow', 'red'])

const isLightAlone = (prompts: readonly Prompt[], text: string): boolean =>
  prompts.some(({ kind }) => kind === 'light') && colours.has(lightNamed(text.replace(/[.,;:!?]+$/, '')))

/** People give the percentage when they are asked for the text, or a light when they look their answer over. */
function anyOf(prompts: readonly Prompt[], kinds: readonly Prompt['kind'][], text: string): Step | undefined {
  for (const prompt of prompts.filter(({ kind }) => kinds.includes(kind))) {
    const value = acceptValue(prompt, text)
    if (value.ok) return said({ [prompt.id]: value.value })
  }
  return undefined
}

/** People answer “gelb 60 Die Vergabe läuft” to the question for the light, or begin another command. */
function saidMore(prompt: Prompt, prompts: readonly Prompt[], text: string, problem: Problem): Step {
  const line = readLine(text, prompts.slice(prompts.indexOf(prompt)), {})
  if (prompt.id in line.args && !line.problem && line.rest === '') {
    const whole = prompts.some(({ id, kind }) => kind === 'text' && id in line.args)
    return { kind: 'said', args: line.args, whole }
  }
  const first = /^\S+/.exec(text)?.[0] ?? ''
  return commandNamed(first) ? elsewhere : wrong(prompt.id, problem)
}
