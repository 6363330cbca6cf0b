exports.tax = (amount, country) => amount * (country === "DE" ? 19 : 21) / 100;
