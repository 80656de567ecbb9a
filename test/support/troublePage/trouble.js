console.error('a console error');
setTimeout(() => {
  throw new Error('an uncaught error');
});
addEventListener('input', () => {
  const values = [...document.querySelectorAll('select, input')].map(({ value }) => value);
  document.querySelector('[role=status]').textContent = `Now ${values.join(' and ')}`;
});
