/** Light, dark, or as the system has it: remembered where the browser lets a page remember something. */

const themes = ['auto', 'light', 'dark'] as const
type Theme = (typeof themes)[number]
const key = 'proviso-theme'

/** Applies the theme of the last visit; gives the function that goes on to the next. */
export function startTheme(): () => void {
  let theme = recall()
  const apply = (): void => {
    if (theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
    const name = document.getElementById('theme-name')
    if (name !== null) name.textContent = theme
  }
  apply()
  return () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto'
    apply()
    try {
      localStorage.setItem(key, theme)
    } catch { /* A page from a disk may have no storage. */ }
  }
}

function recall(): Theme {
  try {
    const stored = localStorage.getItem(key)
    return themes.find((theme) => theme === stored) ?? 'auto'
  } catch {
    return 'auto'
  }
}
