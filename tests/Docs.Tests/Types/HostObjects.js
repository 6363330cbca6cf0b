exports.pay = (account, amount) => {
  account.deposit(amount);
  return account;
};
