namespace Templates;

/// <summary>Writes the mail about an order, whatever the engine.</summary>
internal interface IMails
{
    string Write(Order order);
}
