import { computed, createSSRApp, defineComponent, h } from "vue";
import { renderToString } from "vue/server-renderer";

const Invoice = defineComponent({
  props: { invoice: { type: Object, required: true } },
  setup(props) {
    const total = computed(() => props.invoice.lines.reduce((sum, line) => sum + line.quantity * line.price, 0));
    return () => h("article", { class: ["invoice", { large: total.value > 100 }], style: { color: "green" } }, [
      h("h1", props.invoice.number),
      h("ul", props.invoice.lines.map(line => h("li", { key: line.name }, `${line.quantity} × ${line.name}`))),
      h("strong", total.value.toFixed(2)),
    ]);
  },
});

export function render(invoice) {
  return renderToString(createSSRApp(Invoice, { invoice }));
}
