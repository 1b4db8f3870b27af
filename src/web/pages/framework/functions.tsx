import { z } from 'zod'
import type { CoreFunction, Framework, Variant } from '../../../dossier/framework.ts'
import { inLanguage, Text } from '../../../dossier/text.ts'
import { TextField } from '../../elements/field.tsx'
import { TextPair } from '../../elements/text-pair.tsx'
import type { Shown, Site } from '../../site.ts'
import type { Sent, Visit } from '../../visit.ts'
import { ChangeForm, FramePage } from './change-form.tsx'
import { asking, Code, type Flat, optionalTextIn, textIn } from './flat-fields.ts'
import { asksDecision, change, partOrRefuse, readWorking, refuseTaken } from './working.ts'

const Fields = { name: Text, description: Text.optional() }

/** Core functions and the variants that may fill them: new, changed, or taken away. */
export function functionPages(site: Site): void {
  listPages(site, 'functions', 'function')
  listPages(site, 'variants', 'variant')
}

function listPages({ app, page, form }: Site, list: 'functions' | 'variants', noun: 'function' | 'variant') {
  const path = '/projects/:projectId/framework'
  const partsOf = (framework: Framework): readonly (CoreFunction | Variant)[] => framework[list]
  const withParts = (framework: Framework, parts: readonly (CoreFunction | Variant)[]): Framework => ({
    ...framework,
    [list]: parts,
  })

  const show = async (visit: Visit): Promise<Shown> => {
    const { t, language, params } = visit
    const working = await readWorking(app, visit)
    const { base } = working
    const part: Variant | null =
      params.part === undefined ? null : partOrRefuse(partsOf(working.framework), noun, params.part)
    const title = part
      ? t(`framework.${noun}`, { name: inLanguage(part.name, language) })
      : t(`framework.${list}.new`)
    return (
      <FramePage visit={visit} working={working} title={title}>
        <ChangeForm working={working} action={part ? `${base}/${list}/${part.id}` : `${base}/new-${noun}`}>
          {!part && <TextField name="id" label={t('framework.code')} hint={t('framework.code.hint')} />}
          <TextPair name="name" label={t('framework.name')} value={part?.name} />
          {list === 'variants' && (
            <TextPair
              name="description"
              label={t('framework.description')}
              value={part?.description}
              rows={3}
              optional
            />
          )}
        </ChangeForm>
        {part && (list === 'variants' || working.framework.functions.length > 1) && (
          <p class="utrecht-paragraph">
            <a class="utrecht-link" href={`${base}/${list}/${part.id}/removal`}>
              {t(`framework.${noun}.remove`)}
            </a>
          </p>
        )}
      </FramePage>
    )
  }

  const take = async (sent: Sent) => {
    const { part: id } = sent.params
    const shape = id === undefined ? { id: Code, ...Fields } : Fields
    const fieldsIn = (typed: unknown) => {
      const { id: code, reason, decidedBy, ...flat } = typed as Flat
      const description = list === 'variants' ? optionalTextIn(flat, 'description') : undefined
      return {
        ...(id === undefined && { id: code }),
        name: textIn(flat, 'name'),
        ...(description && { description }),
        reason,
        decidedBy,
      }
    }
    const asks = asksDecision(await readWorking(app, sent), sent)
    const { reason, decidedBy, ...part } = sent.read(z.preprocess(fieldsIn, asking(shape, asks)))
    const edit = (framework: Framework): Framework => {
      const parts = partsOf(framework)
      if ('id' in part) {
        refuseTaken(parts, noun, part.id as string)
        return withParts(framework, [...parts, part as Variant])
      }
      const old = partOrRefuse(parts, noun, id!)
      return withParts(
        framework,
        parts.map(each => (each === old ? { ...part, id: old.id } : each)),
      )
    }
    return change(app, sent, edit, { reason, decidedBy }, { goTo: '?done=saved#functions' })
  }

  const showRemoval = async (visit: Visit): Promise<Shown> => {
    const { t, language, params } = visit
    const working = await readWorking(app, visit)
    const part = partOrRefuse(partsOf(working.framework), noun, params.part!)
    const name = `${part.id} ${inLanguage(part.name, language)}`
    return (
      <FramePage visit={visit} working={working} title={t('framework.removal', { name })}>
        <p class="utrecht-paragraph">
          {t(`framework.${noun}.removal`, { parts: namedIn(working.framework, list, part.id).join(', ') })}
        </p>
        <ChangeForm
          working={working}
          action={`${working.base}/${list}/${part.id}/removal`}
          submit={t('framework.remove')}
        />
      </FramePage>
    )
  }

  page(`${path}/new-${noun}`, 'draftFramework', show)
  form(`${path}/new-${noun}`, 'draftFramework', take, show)
  page(`${path}/${list}/:part`, 'draftFramework', show)
  form(`${path}/${list}/:part`, 'draftFramework', take, show)
  page(`${path}/${list}/:part/removal`, 'draftFramework', showRemoval)
  form(
    `${path}/${list}/:part/removal`,
    'draftFramework',
    async sent => {
      const asks = asksDecision(await readWorking(app, sent), sent)
      const decision = sent.read(asking({}, asks))
      const id = sent.params.part!
      const edit = (framework: Framework) => {
        const gone = partOrRefuse(partsOf(framework), noun, id)
        const parts = partsOf(framework).filter(part => part !== gone)
        return withoutMentions(withParts(framework, parts), list, id)
      }
      return change(app, sent, edit, decision, { goTo: '?done=removed#functions' })
    },
    showRemoval,
  )
}

const namesRule = (rule: Framework['modelRules'][number], list: 'functions' | 'variants', id: string) =>
  rule.kind === 'same-variant'
    ? list === 'functions' && rule.functions.includes(id)
    : rule.choices.some(choice => (list === 'functions' ? choice.function : choice.variant) === id)

/** Criteria with a norm or weight for this function, and model rules that name it. */
function namedIn({ criteria, modelRules }: Framework, list: 'functions' | 'variants', id: string): string[] {
  const limitOf = (criterion: Framework['criteria'][number]) =>
    typeof criterion.requirement?.limit === 'object' ? criterion.requirement.limit : {}
  return [
    ...criteria
      .filter(
        criterion =>
          list === 'functions' &&
          (Object.hasOwn(limitOf(criterion), id) || Object.hasOwn(criterion.functionWeights ?? {}, id)),
      )
      .map(criterion => criterion.id),
    ...modelRules.filter(rule => namesRule(rule, list, id)).map(rule => rule.id),
  ]
}

/** Without the norms, weights and model rules that named it: these say nothing any more. */
function withoutMentions(framework: Framework, list: 'functions' | 'variants', id: string): Framework {
  const without = (record: Record<string, number>): Record<string, number> | undefined => {
    const rest = Object.entries(record).filter(([fn]) => fn !== id)
    return rest.length > 0 ? Object.fromEntries(rest) : undefined
  }
  const modelRules = framework.modelRules.filter(rule => !namesRule(rule, list, id))
  if (list === 'variants') return { ...framework, modelRules }
  const criteria = framework.criteria.map(({ requirement, functionWeights, ...criterion }) => {
    const limit = typeof requirement?.limit === 'object' ? without(requirement.limit) : requirement?.limit
    return {
      ...criterion,
      functionWeights: functionWeights && without(functionWeights),
      requirement: requirement && limit !== undefined ? { ...requirement, limit } : undefined,
    }
  })
  return { ...framework, modelRules, criteria }
}
