import { z } from 'zod'
import type { Framework } from '../../../dossier/framework.ts'
import type { Shown, Site } from '../../site.ts'
import type { Visit } from '../../visit.ts'
import { ChangeForm, FramePage } from './change-form.tsx'
import { branchesOf } from './criteria-tree.tsx'
import { asking } from './flat-fields.ts'
import { asksDecision, change, namesOf, partOrRefuse, readWorking } from './working.ts'

/** `up criterion KW1`: what the button says that was pressed. */
const Move = z
  .string()
  .regex(/^(up|down) (group|criterion) \S+$/)
  .transform(move => move.split(' ') as ['up' | 'down', 'group' | 'criterion', string])

/** In which order groups and criteria stand, by buttons. */
export function orderPages({ app, page, form }: Site): void {
  const path = '/projects/:projectId/framework/order'
  const show = async (visit: Visit): Promise<Shown> => {
    const { t } = visit
    const working = await readWorking(app, visit)
    const names = namesOf(working, visit)
    return (
      <FramePage visit={visit} working={working} title={t('framework.order')}>
        <p class="utrecht-paragraph">{t('framework.order.explanation')}</p>
        {/* The buttons are in the list: nothing is asked at the end. */}
        <ChangeForm working={working} action={`${working.base}/order`} submit="">
          <ul class="order">
            {branchesOf(working.framework).map(({ kind, id, depth }) => (
              <li key={`${kind} ${id}`} id={`order-${id}`} class={`${kind} depth-${Math.min(depth, 3)}`}>
                <span>{names(id)}</span>
                <span class="buttons">
                  {(['up', 'down'] as const).map(way => (
                    <button
                      key={way}
                      type="submit"
                      name="move"
                      value={`${way} ${kind} ${id}`}
                      class="utrecht-button utrecht-button--secondary-action small"
                      aria-label={t('framework.order.move', {
                        way: t(`framework.order.${way}`),
                        name: names(id),
                      })}
                    >
                      {t(`framework.order.${way}`)}
                    </button>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </ChangeForm>
      </FramePage>
    )
  }
  page(path, 'draftFramework', show)
  form(
    path,
    'draftFramework',
    async sent => {
      const asks = asksDecision(await readWorking(app, sent), sent)
      const { move, ...decision } = sent.read(asking({ move: Move }, asks))
      const [way, kind, id] = move
      return change(app, sent, framework => moved(framework, kind, id, way), decision, {
        goTo: `/order?done=saved#order-${id}`,
      })
    },
    show,
  )
}

/** Changes place with the one before or after it in the same group; the first and the last stay. */
function moved(framework: Framework, kind: 'group' | 'criterion', id: string, way: 'up' | 'down'): Framework {
  const { groups, criteria } = framework
  if (kind === 'group')
    return { ...framework, groups: swapped(groups, id, way, ({ parent }) => parent ?? null) }
  return { ...framework, criteria: swapped(criteria, id, way, ({ group }) => group ?? null) }
}

function swapped<Part extends { id: string }>(
  parts: readonly Part[],
  id: string,
  way: 'up' | 'down',
  placeOf: (part: Part) => string | null,
): Part[] {
  const part = partOrRefuse(parts, 'part', id)
  const beside = parts.filter(each => placeOf(each) === placeOf(part))
  const other = beside[beside.indexOf(part) + (way === 'up' ? -1 : 1)] ?? part
  return parts.map(each => (each === part ? other : each === other ? part : each))
}
