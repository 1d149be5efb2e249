import type { Problem } from '#domain/problem.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { acceptValue } from '#app/chat/accept-value.ts'
import { codeAt } from '#app/chat/code-at.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { codesAt } from '#app/chat/code-list.ts'
import { dayAt } from '#app/chat/day-at.ts'
import { periodAt } from '#app/chat/period-named.ts'
import { personAt } from '#app/chat/person-at.ts'
import { namesChoice } from '#app/chat/names-choice.ts'
import { motionAt } from '#app/motions/motion-named.ts'
import { partNamedAt } from '#app/chat/part-named-at.ts'
import { paperAt } from '#app/cycle/paper-named.ts'
import { passageAt } from '#app/chat/passage-named.ts'
import { splitMarked } from '#app/chat/split-marked.ts'

/** What one line says: values by question, the first thing that will not do, and words nobody asked for. */
export interface Line {
  readonly args: Args
  readonly problem: { readonly id: string; readonly text: string; readonly problem: Problem } | null
  readonly rest: string
}

/**
 * Reads `M-03 gelb 60 Die Ausschreibung läuft. Ursache: …` against the questions, in their order. What does not
 * look like the next question's answer is left for the question after it; what looks like it and is wrong is a
 * problem, and everything else on the line is kept.
 */
export function readLine(line: string, prompts: readonly Prompt[], known: Args): Line {
  const ending = endOf(line, prompts)
  const marked = splitMarked(ending.before, prompts)
  let rest = marked.rest
  let problem: Line['problem'] = null
  const args: Record<string, string> = { ...ending.args }
  const take = (prompt: Prompt, words: string): void => {
    const outcome = acceptValue(prompt, words)
    if (outcome.ok) args[prompt.id] = outcome.value
    else problem ??= { id: prompt.id, text: words, problem: outcome.problem }
  }
  for (const [id, words] of marked.parts) {
    const prompt = prompts.find((each) => each.id === id)
    if (prompt) take(prompt, words)
  }
  const takeNext = (prompt: Prompt): boolean => {
    if (prompt.id in args || prompt.id in known || prompt.id === problem?.id) return false
    const words = startOf(rest, prompt)
    if (words === undefined) return false
    take(prompt, words)
    rest = rest.slice(words.length).replace(/^[\s,;:.!]+/, '')
    return true
  }
  for (const [at, prompt] of prompts.entries()) {
    const named = prompt.kind === 'text' ? prompts.slice(0, at).filter(({ onlyIfNamed }) => onlyIfNamed) : []
    while (named.some(takeNext));
    takeNext(prompt)
  }
  const text = prompts.find((prompt) => prompt.kind === 'text' && prompt.id in args)
  if (rest !== '' && text) return { args: { ...args, [text.id]: `${rest} ${args[text.id]}` }, problem, rest: '' }
  return { args, problem, rest }
}

/** A last word that answers the question which takes one, behind parts that are marked; and what goes before it. */
function endOf(line: string, prompts: readonly Prompt[]): { readonly before: string; readonly args: Args } {
  const prompt = prompts.find(({ lastWord }) => lastWord)
  const [, before = '', last = ''] = /^(.*:.*)\s(\S+)$/s.exec(line) ?? []
  const choice = prompt?.choices?.find((each) => namesChoice(last.replace(/[.!]$/, ''), each))
  return prompt && choice && before !== ''
    ? { before, args: { [prompt.id]: choice.value } }
    : { before: line, args: {} }
}

const longestChoice = 8

/** The words at the start of `text` that look like an answer to `prompt`, if any. */
function startOf(text: string, prompt: Prompt): string | undefined {
  if (text === '') return undefined
  switch (prompt.kind) {
    case 'measure':
      return codeAt(text, prompt)
    case 'light':
      return lightAt(text)
    case 'percent':
      return /^-?\d+(?:[.,]\d+)?\s?(?:%|prozent|percent)(?=\s|$|[.,;])|^-?\d{1,3}(?:[.,]\d+)?(?=\s|$|[.,;:](?:\s|$))/i.exec(
        text,
      )?.[0]
    case 'choice':
      return choiceAt(text, prompt)
    case 'passage':
      return passageAt(text, prompt.names ?? [])
    case 'date':
      return dayAt(text, prompt.ends)
    case 'period':
      return periodAt(text)
    case 'person':
      return personAt(text, prompt)
    case 'text':
      return prompt.required || prompt.takesRest ? text : undefined
    // One line has no room for these unless their mark says where they begin.
    case 'milestones':
    case 'cost':
    case 'links':
    case 'file':
      return undefined
    case 'measures':
      return codesAt(text, prompt.codes ?? [], prompt.plan, false)
    case 'codes':
      return codesAt(text, prompt.codes ?? [], prompt.plan)
    case 'code':
      return /^(?:(?:in|zu|zur|als|to|into|as)\s+)?\S+/i.exec(text)?.[0]
    case 'motion':
      return motionAt(text, prompt)
    case 'paper':
      return paperAt(text, prompt)
    case 'party':
      return prompt.onlyIfNamed ? personAt(text, prompt) : text
    case 'filter':
      return prompt.onlyIfNamed ? partNamedAt(text, prompt) : text
  }
}

/** Whether a number is the name of a choice, such as that of an office, and not its place in the list. */
const isLabel = (text: string, { choices = [] }: Prompt): boolean =>
  choices.some(({ label }) => label === text.replace(/\D$/, ''))

/** The words that name a choice, as many as its name has; else the first word, so that it is refused by name. */
function choiceAt(text: string, prompt: Prompt): string | undefined {
  const words = text.split(/\s+/)
  for (let count = Math.min(longestChoice, words.length); count > 0; count -= 1) {
    const start = new RegExp(String.raw`^(?:\S+\s*){${count}}`).exec(text)?.[0].trim() ?? ''
    const isPlace = prompt.onlyIfNamed && /^\d+\D?$/.test(start) && !isLabel(start, prompt)
    if (!isPlace && acceptValue(prompt, start).ok) return start
  }
  return prompt.onlyIfNamed ? undefined : words[0]
}
