import type { Problem } from '../../http/problem.ts'
import { Alert } from './alert.tsx'
import { fieldId } from './field.tsx'
import { useVisit } from './visit-context.ts'

/** More of them help nobody: they stand beside the fields too. */
const MOST_NAMED = 200

/** Why it was not done, what to do next, and a link to each field that something is wrong with. */
export function ProblemSummary({ problem }: { problem: Problem }) {
  const { t, labels } = useVisit()
  const errors = (problem.errors ?? [])
    .map(({ path, message }) => ({ name: path.replace(/^body\./, ''), message }))
    .filter(({ name, message }) => message !== problem.detail || labels.has(name))
  const words = (name: string, message: string): string => {
    const label = labels.get(name)
    if (label === undefined) return message
    return message === problem.detail ? t('form.to-field', { label }) : `${label}: ${message}`
  }
  // The words of these for the API speak of its fields and headers.
  const own = ['invalid-fields', 'unauthenticated', 'forbidden'].includes(problem.code)
  const code = problem.code as 'invalid-fields' | 'unauthenticated' | 'forbidden'
  const [title, detail] = own
    ? [t(`form.${code}`), t(`form.${code}.detail`, { count: errors.length })]
    : [problem.title, problem.detail]
  return (
    <Alert kind="error" role="alert">
      <h2 class="utrecht-heading-2" id="problem" tabIndex={-1}>
        {title}
      </h2>
      <p class="utrecht-paragraph">{detail}</p>
      {problem.code === 'unauthenticated' && (
        <p class="utrecht-paragraph">
          <a class="utrecht-link" href="/sign-in">
            {t('sign-in.title')}
          </a>
        </p>
      )}
      {errors.length > 0 && (
        <ul class="utrecht-unordered-list">
          {errors.slice(0, MOST_NAMED).map(({ name, message }) => (
            <li key={name} class="utrecht-unordered-list__item">
              <a class="utrecht-link" href={`#${fieldId(name)}`}>
                {words(name, message)}
              </a>
            </li>
          ))}
          {errors.length > MOST_NAMED && (
            <li class="utrecht-unordered-list__item">
              {t('form.more-faults', { count: errors.length - MOST_NAMED })}
            </li>
          )}
        </ul>
      )}
    </Alert>
  )
}
