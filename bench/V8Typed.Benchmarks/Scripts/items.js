function item() {
  return { id: 4711, name: "a thing of use", price: 12.5, quantity: 3, inStock: true };
}

function itemJson() {
  return JSON.stringify(item());
}

var stock = Array.from({ length: 1000 }, (_, i) => ({ id: i, name: "item number " + (i + 1000), price: i / 4, quantity: i % 7, inStock: i % 3 === 0 }));

function items() {
  return stock;
}

function itemsJson() {
  return JSON.stringify(stock);
}

function total(list) {
  let sum = 0;
  for (const item of list) sum += item.price * item.quantity + item.name.length;
  return sum;
}

function totalJson(text) {
  return total(JSON.parse(text));
}
