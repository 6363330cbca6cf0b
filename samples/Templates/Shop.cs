namespace Templates;

internal sealed class Shop : IShop
{
    public string Name => "El Mate";

    public int Mails { get; set; }

    public string Link(string path) => $"https://mate.example/{Uri.EscapeDataString(path)}";
}
