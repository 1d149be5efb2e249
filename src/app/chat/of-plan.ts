import type { City } from '#domain/city.ts'
import type { Button, Reply } from '#app/contracts/reply.ts'

/** A reply whose buttons and form say which plan they are about, as they must in a city with several. */
export function ofPlan(reply: Reply, plan: string, { plans }: Pick<City, 'plans'>): Reply {
  if (plans.length < 2) return reply
  const { buttons, form } = reply
  return {
    ...reply,
    ...(buttons ? { buttons: buttons.map((button) => planned(button, plan)) } : {}),
    ...(form ? { form: { ...form, call: { plan, ...form.call } } } : {}),
  }
}

function planned(button: Button, plan: string): Button {
  const { call, says } = button
  const { measure } = call.args
  const named = measure === undefined ? says : says.replace(` ${measure}`, ` ${plan}:${measure}`)
  return { ...button, call: { plan, ...call }, says: named }
}
