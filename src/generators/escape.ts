/** JSON that stands inside a `<script>`: a text that holds `</script>` does not end it. */
export const scriptJson = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c');
