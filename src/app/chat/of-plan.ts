import type { City } from '#domain/city.ts'
import type { Button, Reply } from '#app/contracts/reply.ts'

/**
 * A reply whose buttons and form say which plan they are about, as they must in a city with several. The codes of a
 * motion's points say by themselves whose they are.
 */
export function ofPlan(reply: Reply, plan: string, { plans }: Pick<City, 'plans'>): Reply {
  const isMotion = plans.some(({ code, motion }) => code === plan && motion !== undefined)
  const isAmong = plans.filter(({ motion }) => motion === undefined).length > 1
  if (!isMotion && !isAmong) return reply
  const { buttons, form } = reply
  return {
    ...reply,
    ...(buttons
      ? {
          buttons: buttons.map((button) =>
            planned(
              button,
              plan,
              plans.filter(({ motion }) => motion),
            ),
          ),
        }
      : {}),
    ...(form ? { form: { ...form, call: { plan, ...form.call } } } : {}),
  }
}

function planned(button: Button, plan: string, motions: City['plans']): Button {
  const { call, says } = button
  const { measure } = call.args
  const isOfMotion = motions.some(({ code }) => code === plan || measure?.startsWith(`${code}-`))
  const isOfAnother = call.plan !== undefined && call.plan !== plan
  const named =
    measure === undefined || isOfMotion || isOfAnother ? says : says.replace(` ${measure}`, ` ${plan}:${measure}`)
  return { ...button, call: { plan, ...call }, says: named }
}
